import { may, type RefusalReason } from '../../access/permission.ts';
import { stated } from '../../attendance/register.ts';
import { nothingYet, type Statement } from '../../attendance/registration.ts';
import { sessionId, sessionsOf } from '../../attendance/session.ts';
import { localDate } from '../../clock/stockholm.ts';
import { expectedOf } from '../../store/expected-of.ts';
import type { Deps } from '../deps.ts';
import { caseSubject } from '../task-access.ts';
import { changeWeek, type WeekAsk, type WeekChanged } from './change-week.ts';
import { isOwnRemittal } from './own-remittal.ts';

/** What the client says of one session. */
export interface StateAsk extends WeekAsk {
  /** Of the login: the remittal is that person's own. */
  readonly personalNumber: string;
  readonly session: string;
  readonly said: Statement['said'];
  readonly comment?: string | undefined;
}

/**
 * The client says how it was with the own presence. It stands beside what the coach registers, and
 * beside what the client said before: it changes neither.
 */
export async function stateAttendance(
  deps: Deps,
  ask: StateAsk,
): Promise<WeekChanged<RefusalReason | 'NotFound' | 'SessionNotPlanned' | 'SessionNotYet'>> {
  const { viewer, session, said, comment } = ask;
  return changeWeek(deps, ask, 'sokande', ({ page, remittal, sessions, now }) => {
    const allowed = may(viewer, 'attendance.stateOwn', caseSubject(viewer, page.head));
    if (!allowed.allowed) return { reason: allowed.reason };
    if (!isOwnRemittal(page, remittal, ask.personalNumber)) return { reason: 'NotFound' };
    const planned = sessionsOf(expectedOf(remittal), ask.week);
    const known = sessions[session];
    if (!known && !planned.some((one) => sessionId(one) === session)) {
      return { reason: 'SessionNotPlanned' };
    }
    if (session.slice(0, 10) > localDate(now)) return { reason: 'SessionNotYet' };
    const statement = { said, at: now, ...(comment === undefined ? {} : { comment }) };
    return {
      sessions: { [session]: stated(known ?? nothingYet, statement) },
      events: [{ type: 'attendance_stated', data: {} }],
    };
  });
}
