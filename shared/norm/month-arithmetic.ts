/** Calendar months 'YYYY-MM' counted as whole numbers. */

/** The month that comes `count` months after; before, when it is negative. */
export function monthsAfter(month: string, count: number): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  const months = year * 12 + number - 1 + count;
  const first = String(Math.floor(months / 12)).padStart(4, '0');
  return `${first}-${String((months % 12) + 1).padStart(2, '0')}`;
}
