/** Weeks as people speak of them: ISO 8601, Monday to Sunday, `2026-W48`. */
import {
  addDays,
  dateOf,
  daysBetween,
  type LocalDate,
  weekday,
  yearOf,
} from '../clock/calendar.ts';

/** A week, `YYYY-Www`. */
export type IsoWeek = string;

/** The week that a date lies in. The year of a week is that of its Thursday. */
export function isoWeekOf(date: LocalDate): IsoWeek {
  const thursday = addDays(date, 4 - weekday(date));
  const year = yearOf(thursday);
  const number = Math.floor(daysBetween(dateOf(year, 1, 1), thursday) / 7) + 1;
  return `${year}-W${String(number).padStart(2, '0')}`;
}

/** The Monday that a week begins with. */
export function mondayOf(week: IsoWeek): LocalDate {
  const [year = 0, number = 0] = week.split('-W').map(Number);
  // 4 January always lies in the first week.
  const fourth = dateOf(year, 1, 4);
  return addDays(fourth, 1 - weekday(fourth) + (number - 1) * 7);
}

/** Whether the text is a week that there is: no year has a week 54, and few have a week 53. */
export function isIsoWeek(text: string): boolean {
  return /^(19|20|21)\d\d-W\d\d$/.test(text) && isoWeekOf(mondayOf(text)) === text;
}

/** The week so many weeks later (earlier when negative). */
export function weeksAfter(week: IsoWeek, weeks: number): IsoWeek {
  return isoWeekOf(addDays(mondayOf(week), weeks * 7));
}

/** The seven days of a week. */
export function daysOf(week: IsoWeek): readonly LocalDate[] {
  const monday = mondayOf(week);
  return [0, 1, 2, 3, 4, 5, 6].map((day) => addDays(monday, day));
}
