import { addDays } from '../../../shared/clock/calendar.ts';
import { localDate } from '../../../shared/clock/stockholm.ts';
import { isWorkingDay } from '../../../shared/clock/working-days.ts';

/** The local date so many days from today by the machine's own clock. */
export function daysFromNow(days: number): string {
  return addDays(localDate(new Date().toISOString()), days);
}

/** The last working day that is at most so many days from today. */
export function workingDayBy(days: number): string {
  const day = daysFromNow(days);
  return isWorkingDay(day) ? day : workingDayBy(days - 1);
}
