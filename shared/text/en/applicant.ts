import type { applicant as original } from '../sv/applicant.ts';

/** English texts of the pages under the area `applicant`. */
export const applicant: typeof original = {
  title: 'Your application',
};
