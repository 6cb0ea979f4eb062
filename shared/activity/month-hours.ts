import { activitiesOn, type Expected, planOn } from '../attendance/session.ts';
import { daysOf, type IsoWeek, isoWeekOf, weeksAfter } from '../attendance/week.ts';
import type { LocalDate } from '../clock/calendar.ts';
import { isWorkingDay } from '../clock/working-days.ts';
import { firstDayOf, lastDayOf } from '../household/age.ts';

/** A week, or what of it lies in a month: weeks are cut where the month begins and ends. */
export interface WeekPiece {
  readonly week: IsoWeek;
  readonly days: readonly LocalDate[];
}

/** Planned and required hours of a month, whole or half hours. */
export interface MonthHours {
  readonly activities: number;
  /** Own job search: time in the plan, no activity. */
  readonly search: number;
  /** Undefined when nothing is required. */
  readonly required: number | undefined;
}

/** The weeks of a month 'YYYY-MM', cut at its borders. */
export function weekPieces(month: string): readonly WeekPiece[] {
  const [first, last] = [firstDayOf(month), lastDayOf(month)];
  const pieces: WeekPiece[] = [];
  for (let week = isoWeekOf(first); daysOf(week)[0] !== undefined; week = weeksAfter(week, 1)) {
    const days = daysOf(week).filter((day) => first <= day && day <= last);
    if (days.length === 0) break;
    pieces.push({ week, days });
  }
  return pieces;
}

/** Hours a week are spread over Monday to Friday; a public holiday takes its fifth away. */
const daysAWeek = 5;

const halfHours = (hours: number): number => Math.round(hours * 2) / 2;

/**
 * The hours of a month: for each working day the fifth of what the plan in force says a week. Public
 * holidays and pauses ask for nothing either; the end of a plan does not change what is required.
 * @param weekly hours a week that are required; undefined when nothing is
 */
export function monthHours(
  month: string,
  expected: Expected,
  weekly: number | undefined,
): MonthHours {
  const days = weekPieces(month)
    .flatMap((piece) => piece.days)
    .filter(isWorkingDay);
  const paused = (day: LocalDate) =>
    expected.pauses.some(({ from, to }) => from <= day && (to === undefined || day <= to));
  const over = (day: LocalDate) => expected.endedOn !== undefined && day > expected.endedOn;
  let [activities, search, asked] = [0, 0, 0];
  for (const day of days) {
    activities += activitiesOn(expected, day).reduce((sum, { hours }) => sum + hours, 0);
    const plan = planOn(expected.plans, day);
    const begun =
      plan !== undefined && (plan.since <= day || plan.activities.some(({ from }) => from <= day));
    if (!paused(day) && !over(day) && begun) search += plan?.searchHours ?? 0;
    if (!paused(day)) asked += weekly ?? 0;
  }
  return {
    activities: halfHours(activities / daysAWeek),
    search: halfHours(search / daysAWeek),
    required: weekly === undefined ? undefined : halfHours(asked / daysAWeek),
  };
}
