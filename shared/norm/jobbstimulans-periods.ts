/** When the special rule for pay holds for an adult, from the months of support that were paid. */
import { monthsAfter } from './month-arithmetic.ts';

/** First and last month, 'YYYY-MM', both included. */
export interface JobbstimulansPeriod {
  readonly from: string;
  readonly to: string;
}

const qualifying = 6;
const twoYears = 24;

/**
 * The periods of the special rule (SoL 12:8), oldest first. The statute is read so:
 *
 * - «har fått försörjningsstöd under sex månader i följd»: six calendar months that follow each other,
 *   each with support paid. A month without breaks the row, and it begins anew.
 * - The rule holds from the month **after** the sixth, since only then have six months been had.
 * - «under två år»: twenty-four calendar months from then, with pay or without, with support or
 *   without. A month without support in them ends nothing.
 * - «därefter … på nytt»: months of support within the two years do not qualify for the next period.
 *   Six months must follow each other after it has ended.
 *
 * Months that the case does not know of (support in another municipality, an older case) are said by
 * the caseworker, whose periods then stand in the place of these, with the reason.
 *
 * @param paidMonths months for which försörjningsstöd was paid to the adult's household, in any order
 */
export function jobbstimulansPeriods(paidMonths: readonly string[]): JobbstimulansPeriod[] {
  const periods: JobbstimulansPeriod[] = [];
  let row = 0;
  let previous = '';
  for (const month of [...new Set(paidMonths)].sort()) {
    if (month <= (periods.at(-1)?.to ?? '')) continue;
    row = row > 0 && month === monthsAfter(previous, 1) ? row + 1 : 1;
    previous = month;
    if (row < qualifying) continue;
    const from = monthsAfter(month, 1);
    periods.push({ from, to: monthsAfter(from, twoYears - 1) });
    row = 0;
  }
  return periods;
}
