import type { RefusalReason } from '../../access/permission.ts';
import { may } from '../../access/permission.ts';
import { type Mark, marked } from '../../attendance/register.ts';
import { type Attendance, nothingYet } from '../../attendance/registration.ts';
import { type Session, sessionId, sessionsOf } from '../../attendance/session.ts';
import { expectedOf } from '../../store/expected-of.ts';
import type { AttendanceWeek } from '../../store/item/attendance.ts';
import type { Write } from '../../store/table.ts';
import type { Deps } from '../deps.ts';
import { remittalSubject } from '../task-access.ts';
import {
  changeWeek,
  type WeekAsk,
  type WeekChange,
  type WeekChanged,
  type WeekSeen,
} from './change-week.ts';

/** What a coach has said of a person's week: by session, those only that were looked at. */
export interface RegisterAsk extends WeekAsk {
  readonly marks: Readonly<Record<string, Mark>>;
  /** What has to hold and be written with it, given what was refused; else it is `Overtaken`. */
  readonly also?: (refused: readonly SessionRefused[]) => readonly Write[];
}

/** A session of which nothing was written, and why. */
export interface SessionRefused {
  readonly session: string;
  readonly reason: 'SessionNotPlanned' | 'SessionNotYet' | 'RegisteredMeanwhile';
  /** What is registered of it now. */
  readonly stands: Attendance;
}

export type Registered = WeekChanged<RefusalReason | 'NotFound' | 'Overtaken'> & {
  readonly refused: readonly SessionRefused[];
  /** Whether anything was new: it and what `also` asked for is written, once for each key. */
  readonly changes: boolean;
};

interface Judged {
  readonly sessions: AttendanceWeek['sessions'];
  readonly refused: readonly SessionRefused[];
  readonly asked: number;
}

type Decided = WeekChange<'Overtaken'> | { readonly reason: RefusalReason } | undefined;

/**
 * A coach of the receiving office registers a person's week: some sessions, others left. What cannot
 * be registered is told one by one; the rest is saved all the same. An invalid absence asks the
 * client why.
 */
export async function registerAttendance(deps: Deps, ask: RegisterAsk): Promise<Registered> {
  let refused: readonly SessionRefused[] = [];
  // Of the latest try: what was new may be registered by another before it is written.
  let changes = false;
  const { viewer } = ask;
  const decide = (seen: WeekSeen): Decided => {
    const subject = remittalSubject(viewer, seen.page.head, seen.remittal.office);
    const allowed = may(viewer, 'attendance.register', subject);
    if (!allowed.allowed) return { reason: allowed.reason };
    const judged = judge(ask, seen);
    refused = judged.refused;
    const change = changeOf(judged);
    changes = change !== undefined;
    return change && ask.also
      ? { ...change, also: { writes: ask.also(refused), orElse: 'Overtaken' } }
      : change;
  };
  const changed = await changeWeek(deps, ask, 'jobbtorgscoach', decide);
  return { ...changed, refused: changed.ok ? refused : [], changes: changed.ok && changes };
}

function changeOf({ sessions, asked }: Judged): WeekChange | undefined {
  const registered = Object.keys(sessions).length;
  if (registered === 0) return undefined;
  return {
    sessions,
    events: [
      { type: 'attendance_registered', data: { sessions: registered } },
      ...(asked === 0 ? [] : [{ type: 'absence_asked', data: { questions: asked } } as const]),
    ],
  };
}

function judge(ask: RegisterAsk, { remittal, sessions, now }: WeekSeen): Judged {
  const by = { sub: ask.viewer.sub, name: ask.viewer.name };
  const planned = new Map(
    sessionsOf(expectedOf(remittal), ask.week).map((one) => [sessionId(one), one]),
  );
  const next: Record<string, Attendance> = {};
  const refused: SessionRefused[] = [];
  let asked = 0;
  for (const [session, mark] of Object.entries(ask.marks)) {
    const stands = sessions[session] ?? nothingYet;
    const of = placeOf(planned.get(session), stands);
    if (!of) {
      refused.push({ session, reason: 'SessionNotPlanned', stands });
      continue;
    }
    const result = marked(stands, mark, { ...of, by, at: now });
    if (!result.ok) refused.push({ session, reason: result.reason, stands });
    else if (result.next) {
      next[session] = result.next;
      if (result.asks) asked += 1;
    }
  }
  return { sessions: next, refused, asked };
}

/** Where a session is: as planned, or as it was registered before the plan was changed. */
function placeOf(planned: Session | undefined, { registration }: Attendance) {
  if (planned) return { date: planned.date, activity: planned.activity.id };
  return registration && { date: registration.date, activity: registration.activity };
}
