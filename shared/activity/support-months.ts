import { monthsAfter } from '../norm/month-arithmetic.ts';

/** How many months in a row with support come right before a month 'YYYY-MM'. */
export function supportMonthsBefore(month: string, withSupport: readonly string[]): number {
  const paid = new Set(withSupport);
  let count = 0;
  while (paid.has(monthsAfter(month, -count - 1))) count += 1;
  return count;
}
