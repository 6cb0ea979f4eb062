/** By when the applicant answers what is communicated (FL 25 §: "inom en bestämd tid"). */
import { addWorkingDays, isWorkingDay } from '../clock/working-days.ts';

/**
 * The shortest time to answer, in working days after the day of sending. The law says no number:
 * UNVERIFIED, configuration of the district.
 */
const SHORTEST_WORKING_DAYS = 3;

/** Whether a day will do as the last one to answer; undefined when it will. */
export function replyByFault(
  replyBy: string,
  today: string,
  shortest = SHORTEST_WORKING_DAYS,
): 'NotAWorkingDay' | 'DateTooSoon' | undefined {
  if (!isWorkingDay(replyBy)) return 'NotAWorkingDay';
  return replyBy < addWorkingDays(today, shortest) ? 'DateTooSoon' : undefined;
}
