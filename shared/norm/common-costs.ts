/** Common household costs of the riksnorm, in öre a month (SoF 12:2–3). */
import type { NormTable } from './norm-table.ts';
import { divideHalfUp } from './rounding.ts';

/**
 * Common costs of a household by its size. Over seven each further member adds the difference
 * between seven and six. SoF 12:2 and 12:3 first paragraph.
 */
function commonCostsOfSize(persons: number, table: NormTable): number {
  if (persons <= 0) return 0;
  const listed = table.common[persons - 1];
  if (listed !== undefined) return listed;
  const [six = 0, seven = 0] = table.common.slice(5);
  return seven + (persons - 7) * (seven - six);
}

/** Days of each number of own members at home: how long exactly one, exactly two, ... are there. */
function timeAtEachSize(shares: readonly number[]): readonly number[] {
  const longestFirst = shares.toSorted((one, other) => other - one);
  return longestFirst.map((share, index) => share - (longestFirst[index + 1] ?? 0));
}

/**
 * The household's own part of the common costs.
 *
 * Alone, a household has the whole amount of its size. With others who are not of the household
 * (hushallsgemenskap) it has the amount of all of them divided by their number, for each own member
 * (SoF 12:3 second paragraph; applied alike to a parent with children, and to a couple).
 *
 * Children who live here a part of the month count for that part (SOSFS 2013:1, by days). They are
 * taken to be here at the same time as far as the days allow, as siblings mostly are; the caseworker
 * can adjust the row where they are not.
 *
 * @param shares for each own member the part of the month at home, of `whole`
 * @param others persons outside the household who share the home's common costs
 */
export function ownCommonCosts(
  shares: readonly number[],
  whole: number,
  others: number,
  table: NormTable,
): number {
  let numerator = 0n;
  let denominator = 1n;
  for (const [index, time] of timeAtEachSize(shares).entries()) {
    const own = index + 1;
    const all = own + others;
    const divisor = BigInt(whole) * BigInt(all);
    const cost = BigInt(commonCostsOfSize(all, table)) * BigInt(own) * BigInt(time);
    numerator = numerator * divisor + cost * denominator;
    denominator *= divisor;
  }
  return divideHalfUp(numerator, denominator);
}
