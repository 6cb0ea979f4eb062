import { addDays } from '../../../shared/clock/calendar.ts';
import { localDate } from '../../../shared/clock/stockholm.ts';

/** The local date so many days from today by the machine's own clock. */
export function daysFromNow(days: number): string {
  return addDays(localDate(new Date().toISOString()), days);
}
