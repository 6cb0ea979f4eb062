/**
 * Whether an appeal came in time: the day on which it counts as come in (FL 22 §), and the last day
 * (FL 44 §). Pure; may import the calendar and the clocks, nothing else.
 */
import type { LocalDate } from '../clock/calendar.ts';
import { lastDayOf } from '../clock/clock.ts';
import { clocks } from '../clock/clocks.ts';
import { workingDayBefore } from '../clock/working-days.ts';

/** The ways in which a written appeal can reach the authority. An oral one is none (FL 43 §). */
export const arrivalWays = ['web', 'post', 'brevlada', 'lamnat', 'epost'] as const;

export type ArrivalWay = (typeof arrivalWays)[number];

/**
 * The day on which a paper counts as come in, by the day on which it was found. What lies in the post
 * or in the letterbox in the morning counts as come in on the working day before (FL 22 §); what
 * is handed over or sent electronically, on the very day.
 */
export function arrivalDay(way: ArrivalWay, found: LocalDate): LocalDate {
  return way === 'post' || way === 'brevlada' ? workingDayBefore(found) : found;
}

/**
 * The last day on which an appeal can come in: three weeks from when the appellant received the
 * decision (FL 44 §), moved to the next working day where it falls on another (lag 1930:173).
 */
export function lastDayToAppeal(receivedDecisionOn: LocalDate): LocalDate {
  return lastDayOf(clocks.overklagande, receivedDecisionOn);
}

/** What the dates say of an appeal. */
export type Timeliness =
  | { readonly state: 'in_time' | 'late'; readonly lastDay: LocalDate }
  /** Nothing shows when the decision was received: then the time has not been shown to run out. */
  | { readonly state: 'unknown' };

/** Whether an appeal that came in on a day was in time. */
export function timeliness(
  arrivedOn: LocalDate,
  receivedDecisionOn: LocalDate | undefined,
): Timeliness {
  if (receivedDecisionOn === undefined) return { state: 'unknown' };
  const lastDay = lastDayToAppeal(receivedDecisionOn);
  return { state: arrivedOn <= lastDay ? 'in_time' : 'late', lastDay };
}
