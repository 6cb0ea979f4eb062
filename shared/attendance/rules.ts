import type { LocalDate } from '../clock/calendar.ts';

/** How attendance is handled, from a day on: data, so that a change needs no code. */
interface AttendanceRules {
  readonly from: LocalDate;
  /** Calendar days that the client has for telling why, from the day of the question. */
  readonly answerDays: number;
  /**
   * How many months before the support month an absence may lie for support to be lowered or refused
   * on it: what somebody did long ago says nothing of this month's support.
   */
  readonly groundMonths: number;
  readonly source: string;
  /** Not confirmed against the statute as adopted, or the district's own routine: pages say so. */
  readonly unverified: boolean;
}

const rules: readonly AttendanceRules[] = [
  {
    from: '2000-01-01',
    answerDays: 7,
    groundMonths: 1,
    source: 'FL 25 §; SoL 12:5; SFS 2026:730',
    unverified: true,
  },
];

/** The rules in force on a day: the last that begin by then. */
export function attendanceRulesOn(day: LocalDate): AttendanceRules {
  const found = rules.findLast(({ from }) => from <= day);
  if (!found) throw new Error(`there are no rules of attendance on ${day}`);
  return found;
}
