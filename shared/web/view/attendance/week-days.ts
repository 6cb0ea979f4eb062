import { type Attendance, nothingYet } from '../../../attendance/registration.ts';
import {
  type Expected,
  type PlannedActivity,
  sessionId,
  sessionsOf,
} from '../../../attendance/session.ts';
import type { IsoWeek } from '../../../attendance/week.ts';
import type { AttendanceWeek } from '../../../store/item/attendance.ts';

/** A day of an activity with all that is known of it. */
export interface WeekDay {
  readonly session: string;
  readonly date: string;
  /** Undefined for a day that was registered by a plan that has been changed since. */
  readonly activity: PlannedActivity | undefined;
  readonly attendance: Attendance;
}

/** The days of a week: those planned, and those of which something was registered or said. */
export function weekDays(
  expected: Expected,
  week: IsoWeek,
  known: AttendanceWeek | undefined,
): readonly WeekDay[] {
  const sessions = known?.sessions ?? {};
  const planned = sessionsOf(expected, week).map((session) => ({
    session: sessionId(session),
    date: session.date,
    activity: session.activity,
    attendance: sessions[sessionId(session)] ?? nothingYet,
  }));
  const others = Object.entries(sessions)
    .filter(([session]) => !planned.some((one) => one.session === session))
    .map(([session, attendance]) => ({
      session,
      date: session.slice(0, 10),
      activity: activityNamed(expected, session.slice(11)),
      attendance,
    }));
  return [...planned, ...others].toSorted((a, b) => a.session.localeCompare(b.session));
}

function activityNamed({ plans }: Expected, id: string): PlannedActivity | undefined {
  return plans.flatMap(({ activities }) => activities).find((one) => one.id === id);
}
