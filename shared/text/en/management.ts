import type { management as original } from '../sv/management.ts';

/** English texts of the pages under the area `management`. */
export const management: typeof original = {
  title: 'Management',
};
