import { activitiesOn, type Expected } from '../attendance/session.ts';
import type { LocalDate } from '../clock/calendar.ts';
import type { Forsorjningshinder } from '../instrument/forsorjningshinder.ts';

/** How the unemployed are told apart in statistics (R139–R140). */
export type ActivityCode = 'in_activity' | 'without_activity';

/** Whether the coded hinder is unemployment. */
function isUnemployed(hinder: Forsorjningshinder | undefined): boolean {
  return hinder?.startsWith('arbetslos_') === true;
}

/** Whether somebody is in an activity of a plan on a day. */
export function isInActivity(expected: Expected | undefined, on: LocalDate): boolean {
  return expected !== undefined && activitiesOn(expected, on).length > 0;
}

/**
 * The code that follows from the plan and not from what somebody chose: an unemployed person in an
 * activity at Jobbtorg is coded "arbetslös i aktivitet" (R140). Own job search is no activity.
 * @returns undefined for those whose hinder is not unemployment
 */
export function activityCode(
  hinder: Forsorjningshinder | undefined,
  expected: Expected | undefined,
  on: LocalDate,
): ActivityCode | undefined {
  if (!isUnemployed(hinder)) return undefined;
  return isInActivity(expected, on) ? 'in_activity' : 'without_activity';
}
