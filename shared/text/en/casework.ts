import type { casework as original } from '../sv/casework.ts';

/** English texts of the pages under the area `casework`. */
export const casework: typeof original = {
  title: 'Casework',
};
