/** What is counted of pay: the special rule for those who began to work, and school youths' own work. */
import type { JobbstimulansInput } from './calculation-input.ts';
import { partOf } from './rounding.ts';

/**
 * Whether an adult has the special rule in the month. The periods come from the case: six months of
 * support in a row open one, for two years. SoL 12:8.
 */
export function jobbstimulansPeriod(
  who: string,
  month: string,
  periods: readonly JobbstimulansInput[],
): JobbstimulansInput | undefined {
  return periods.find((period) => period.who === who && period.from <= month && month <= period.to);
}

/** The 25 per cent of net pay that is left to the one who works, in öre, halves up. SoL 12:8. */
export function jobbstimulansShare(netPay: number): number {
  return partOf(netPay, 25, 100);
}

/**
 * What is counted of a child's or school youth's own work: only the part that brings the calendar
 * year's earnings over one price base amount. SoL 12:9.
 * @param earlier earned earlier in the calendar year, öre
 */
export function countedSchoolIncome(
  amount: number,
  earlier: number,
  priceBaseAmount: number,
): number {
  const over = (earned: number): number => Math.max(0, earned - priceBaseAmount);
  return over(earlier + amount) - over(earlier);
}
