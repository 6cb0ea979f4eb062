import { may, type RefusalReason } from '../../access/permission.ts';
import { answered } from '../../attendance/register.ts';
import type { Deps } from '../deps.ts';
import { caseSubject } from '../task-access.ts';
import { changeWeek, type WeekAsk, type WeekChanged, type WeekSeen } from './change-week.ts';
import { isOwnRemittal } from './own-remittal.ts';

/** The answer to why somebody was absent. */
export interface AnswerAsk extends WeekAsk {
  /** Of the login when the client answers; null when staff write down what they were told. */
  readonly personalNumber: string | null;
  readonly session: string;
  readonly text: string;
}

type Refusal = RefusalReason | 'NotFound' | 'NothingAsked';

/**
 * The client answers the question that an invalid absence opened, or staff of the unit write down what
 * the client told them: not everybody has a login (R008). It can be answered after its time too.
 */
export async function answerAbsence(deps: Deps, ask: AnswerAsk): Promise<WeekChanged<Refusal>> {
  const { viewer, session, text, personalNumber } = ask;
  const role = personalNumber === null ? (viewer.roles[0] ?? 'socialsekreterare') : 'sokande';
  return changeWeek(deps, ask, role, (seen) => {
    const refused = refusalOf(ask, seen);
    if (refused) return { reason: refused };
    const known = seen.sessions[session];
    const by = { sub: viewer.sub, name: viewer.name };
    const how = personalNumber === null ? ('orally' as const) : ('own_page' as const);
    const next = known && answered(known, { text, at: seen.now, by, how });
    if (!next) return { reason: 'NothingAsked' };
    return {
      sessions: { [session]: next },
      events: [{ type: 'absence_answered', data: { how } }],
    };
  });
}

function refusalOf(
  { viewer, personalNumber }: AnswerAsk,
  { page, remittal }: WeekSeen,
): Refusal | undefined {
  const action = personalNumber === null ? 'attendance.answerFor' : 'attendance.stateOwn';
  const allowed = may(viewer, action, caseSubject(viewer, page.head));
  if (!allowed.allowed) return allowed.reason;
  const own = personalNumber === null || isOwnRemittal(page, remittal, personalNumber);
  return own ? undefined : 'NotFound';
}
