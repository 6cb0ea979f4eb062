/** Swedish texts of the pages under the area `casework`. */
export const casework = {
  title: 'Handläggning',
};
