import { addDays, type LocalDate, weekday, yearOf } from './calendar.ts';
import { nonWorkingDays } from './holidays.ts';

/** True for Monday to Friday that is neither a public holiday nor an eve that counts as one. */
export function isWorkingDay(date: LocalDate): boolean {
  if (weekday(date) > 5) return false;
  return !nonWorkingDays(yearOf(date)).some((day) => day.date === date);
}

/** The day itself when it is a working day, otherwise the first one after it. */
export function workingDayFrom(date: LocalDate): LocalDate {
  return isWorkingDay(date) ? date : workingDayFrom(addDays(date, 1));
}

/** The last working day before the date. */
export function workingDayBefore(date: LocalDate): LocalDate {
  const before = addDays(date, -1);
  return isWorkingDay(before) ? before : workingDayBefore(before);
}

/**
 * The n-th working day after the date; the date itself is not counted, whether it is a working day
 * or not. Zero days is the date itself.
 */
export function addWorkingDays(date: LocalDate, days: number): LocalDate {
  if (days <= 0) return date;
  return addWorkingDays(workingDayFrom(addDays(date, 1)), days - 1);
}

/** How many working days lie after `from`, up to and including `to`. */
export function workingDaysBetween(from: LocalDate, to: LocalDate): number {
  let count = 0;
  for (let date = addDays(from, 1); date <= to; date = addDays(date, 1)) {
    if (isWorkingDay(date)) count += 1;
  }
  return count;
}
