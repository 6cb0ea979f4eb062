import type { Expected } from '../attendance/session.ts';
import { addDays, type LocalDate } from '../clock/calendar.ts';
import type { RemittalResult } from '../remittal/result.ts';
import type { RemittalStatus } from '../remittal/standing.ts';
import { isInActivity } from './coding.ts';

/** Why somebody who was remitted is in no activity. */
export type WithoutReason = 'no_plan' | 'between' | 'paused' | 'returned' | 'recalled' | 'closed';

/** What is read of a remittal. */
export interface Remitted {
  readonly status: RemittalStatus;
  /** The sender's own words; there are none when the application was taken back. */
  readonly recalledWhy?: string | undefined;
  readonly result?: { readonly kind: RemittalResult } | undefined;
}

/** Results after which somebody is not unemployed here any more. */
const elsewhere: readonly RemittalResult[] = [
  'arbete',
  'stockholmsjobb',
  'studier',
  'annan_forsorjning',
  'flyttat',
];

/**
 * Whether somebody who was remitted as unemployed stands without activity on a day (R139), and why:
 * without a plan, with a plan that has nothing on the day, or with a plan that is over. It is counted
 * so that the unit does something about it; it says nothing against the person.
 */
export function withoutActivity(
  { status, result, recalledWhy }: Remitted,
  expected: Expected,
  on: LocalDate,
): WithoutReason | undefined {
  if (isInActivity(expected, on)) return undefined;
  if (status === 'recalled') return recalledWhy === undefined ? undefined : 'recalled';
  if (status === 'returned' || status === 'paused') return status;
  if (status === 'closed') {
    return result && elsewhere.includes(result.kind) ? undefined : 'closed';
  }
  return expected.plans.length === 0 ? 'no_plan' : 'between';
}

/** The first day of those without activity up to and with a day, but none before it began. */
export function withoutSince(expected: Expected, began: LocalDate, on: LocalDate): LocalDate {
  let first = on;
  while (first > began && !isInActivity(expected, addDays(first, -1))) first = addDays(first, -1);
  return first;
}
