/** For tests: what is known of sessions. */
import { answered, marked, stated } from './register.ts';
import { type Attendance, type AttendanceState, nothingYet, revisionOf } from './registration.ts';

const jamal = { sub: 'sub-jamal', name: 'Jamal Rosenqvist' };
export const amina = { sub: 'sub-amina', name: 'Amina Lindgren' };

/** A session that a coach registered at noon of its day. */
export function registeredAs(
  state: AttendanceState,
  date = '2026-11-23',
  before: Attendance = nothingYet,
): Attendance {
  const of = { date, activity: '1-0', by: jamal, at: `${date}T11:00:00.000Z` };
  const result = marked(before, { state, seen: revisionOf(before) }, of);
  if (!result.ok) throw new Error(result.reason);
  return result.next ?? before;
}

/** The client has told why. */
export function explained(attendance: Attendance, at = '2026-11-25T10:00:00.000Z'): Attendance {
  const answer = { text: 'Bussen gick inte', at, by: amina, how: 'own_page' } as const;
  const next = answered(attendance, answer);
  if (!next) throw new Error('nothing is asked');
  return next;
}

/** The client says to have been there. */
export function saysPresent(attendance: Attendance): Attendance {
  return stated(attendance, { said: 'was_there', at: '2026-11-24T10:00:00.000Z' });
}
