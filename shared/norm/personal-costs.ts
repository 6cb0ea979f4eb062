/** Personal costs of the riksnorm (SoF 12:2): what each person needs for himself, in öre a month. */
import type { Child } from '../household/household.ts';
import { normAge } from '../household/household.ts';
import type { NormTable } from './norm-table.ts';
import { partOf } from './rounding.ts';
import { shareOfMonth, wholeMonth } from './share-of-month.ts';

/** Personal costs of the adults: one alone, or two living together as one sum. SoF 12:2. */
export function adultsPersonalCosts(adults: number, table: NormTable): number {
  return adults === 1 ? table.adults.single : table.adults.couple;
}

/**
 * The line of the table for a child. One who turns 21 in the month is still 20 in the table: the
 * school youth belongs to the household that month, see `membershipRefusal`. SoF 12:2.
 */
export function childLine(child: Child, month: string, table: NormTable) {
  const age = normAge(child, month);
  return table.children.find(({ from, to }) => from <= age && age <= to) ?? table.children.at(-1);
}

/**
 * Personal costs of a child for the part of the month that it lives here, with lunch or, where the
 * table has that column, without lunch five days a week. SoF 12:2.
 */
export function childPersonalCosts(child: Child, month: string, table: NormTable): number {
  const line = childLine(child, month, table);
  if (line === undefined) return 0;
  const wholeAmount = child.lunch === 'away' ? (line.withoutLunch ?? line.full) : line.full;
  return partOf(wholeAmount, shareOfMonth(child.residence, month), wholeMonth(month));
}
