/** Swedish texts of the pages under the area `management`. */
export const management = {
  title: 'Styrning',
};
