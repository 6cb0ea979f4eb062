/** Swedish texts of the pages under the area `jobbtorg`. */
export const jobbtorg = {
  title: 'Jobbtorg',
};
