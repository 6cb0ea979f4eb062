import { riksnormTables } from '../../shared/norm/riksnorm.ts';

/**
 * The months that can be applied for, in the order in which they are tried: the present one, those
 * after it, and then backwards. Only months that have a norm; a household applies once for each.
 */
export function monthsToTry(present: string): readonly string[] {
  const all = riksnormTables.flatMap(({ from, to }) => monthsBetween(from, to)).sort();
  const later = all.filter((month) => month >= present);
  const earlier = all.filter((month) => month < present).reverse();
  return [...later, ...earlier];
}

function monthsBetween(from: string, to: string): string[] {
  const months: string[] = [];
  for (let month = from; month <= to; month = next(month)) months.push(month);
  return months;
}

function next(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}
