/** Swedish texts of the pages under the area `applicant`. */
export const applicant = {
  title: 'Din ansökan',
};
