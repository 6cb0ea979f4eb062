import type { jobbtorg as original } from '../sv/jobbtorg.ts';

/** English texts of the pages under the area `jobbtorg`. */
export const jobbtorg: typeof original = {
  title: 'Jobbtorg',
};
