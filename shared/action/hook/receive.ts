import { may } from '../../access/permission.ts';
import type { Viewer } from '../../access/viewer.ts';
import { revisionOf } from '../../attendance/registration.ts';
import type { FieldError } from '../../instrument/field-error.ts';
import type { Incoming, IncomingAnswer, IncomingMessage } from '../../notice/incoming.ts';
import { orderOf } from '../../notice/order.ts';
import { systemSub } from '../../notice/system.ts';
import { type CasePage, readCase } from '../../store/case-page.ts';
import { noticesHeard, receivedMessage } from '../../store/item/received-message.ts';
import { hasLeft, type Remittal } from '../../store/item/remittal.ts';
import { noticeKey } from '../../store/key.ts';
import { commit, created, read, replaced, type Write } from '../../store/table.ts';
import { unitName } from '../../text/unit-name.ts';
import { againstOthers } from '../against-others.ts';
import { registerAttendance } from '../attendance/register-attendance.ts';
import { completeTask } from '../complete-task.ts';
import type { Deps } from '../deps.ts';
import { remittalSubject } from '../task-access.ts';
import { type Act, turnOf } from './act.ts';

/** A message whose signature was right. */
export type ReceiveAsk = {
  readonly office: string;
  /** `webhook-id`: the same id is the same message. */
  readonly id: string;
  readonly message: IncomingMessage;
};

export type Taken =
  | { readonly ok: true; readonly answer: IncomingAnswer }
  | { readonly ok: false; readonly reason: 'FieldErrors'; readonly errors: readonly FieldError[] }
  | { readonly ok: false; readonly reason: 'OutOfOrder'; readonly expected: number }
  | { readonly ok: false; readonly reason: string; readonly step?: string };

/** The office's own system, as permissions and the journal know it: a coach of the office, by its name. */
function systemViewer(office: string): Viewer {
  return {
    sub: systemSub(office),
    name: `${unitName(office)}s system`,
    roles: ['jobbtorgscoach'],
    unit: office,
    seesProtected: false,
  };
}

/**
 * Takes in what an office's own system tells of a remittal: the coach's act, by the same rules, at most
 * once and in the order of the numbers. A message that is refused has used no number: it is put right
 * and sent again.
 */
export async function receive(deps: Deps, ask: ReceiveAsk): Promise<Taken> {
  return againstOthers(async () => {
    const { office, id, message } = ask;
    const key = noticeKey.received(office, id);
    const before = await read(deps.table, receivedMessage, key);
    if (before) return { ok: true, answer: { ...before.answer, duplicate: true } };
    const viewer = systemViewer(office);
    const page = await readCase(deps.table, message.data.caseId);
    const remittal = page?.remittals.find((one) => one.instanceId === message.data.instanceId);
    if (!page || !remittal || !hasLeft(remittal)) return notFound;
    const subject = remittalSubject(viewer, page.head, remittal.office);
    if (!may(viewer, 'remittal.read', subject).allowed) return notFound;
    const heard = await read(deps.table, noticesHeard, noticeKey.heard(remittal.instanceId));
    const { number } = message.data;
    const order = orderOf(number, heard?.number ?? 0);
    if (order.is === 'had') return answered(number, 'had', { duplicate: true });
    if (order.is === 'ahead') return { ok: false, reason: 'OutOfOrder', expected: order.expected };
    const now = await deps.clock.now();
    const version = (heard?.version ?? 0) + 1;
    const count = { instanceId: remittal.instanceId, number, version };
    const record = (answer: IncomingAnswer): readonly Write[] => [
      created(receivedMessage, { office, id, at: now, answer }),
      heard ? replaced(noticesHeard, count, heard.version) : created(noticesHeard, count),
    ];
    const taken =
      message.type === 'attendance.registered'
        ? await register(deps, viewer, ask.id, message, record)
        : await act(deps, viewer, ask.id, message, { page, remittal, record });
    // Another message of the same number or id was first: it is read, and this one judged by it.
    return !taken.ok && taken.reason === 'Overtaken' ? undefined : taken;
  });
}

const notFound = { ok: false, reason: 'NotFound' } as const;

function answered(
  number: number,
  outcome: string,
  more: Partial<IncomingAnswer> = {},
): Extract<Taken, { ok: true }> {
  return { ok: true, answer: { number, outcome, refused: [], duplicate: false, ...more } };
}

/** The writes by which a message is known again, with the answer that it was given. */
type Recording = (answer: IncomingAnswer) => readonly Write[];

async function act(
  deps: Deps,
  viewer: Viewer,
  key: string,
  message: Act,
  {
    page,
    remittal,
    record,
  }: { readonly page: CasePage; readonly remittal: Remittal; readonly record: Recording },
): Promise<Taken> {
  const { caseId, instanceId, number, answers } = message.data;
  const turn = turnOf(page, remittal, message);
  if (!turn.ok) return { ...turn, step: remittal.flow.step };
  const { task, outcome } = turn;
  const done = answered(number, outcome);
  const completed = await completeTask(deps, {
    viewer,
    caseId,
    instanceId,
    task: task.task,
    outcome,
    input: { kind: 'json', answers },
    key,
    also: record(done.answer),
  });
  return completed.ok ? done : completed;
}

async function register(
  deps: Deps,
  viewer: Viewer,
  key: string,
  { data }: Incoming<'attendance.registered'>,
  record: Recording,
): Promise<Taken> {
  const { caseId, instanceId, number, week, marks } = data;
  const done = (refused: Awaited<ReturnType<typeof registerAttendance>>['refused']) =>
    answered(number, 'registered', {
      refused: refused.map(({ session, reason, stands }) => ({
        session,
        reason,
        seen: revisionOf(stands),
      })),
    });
  const registered = await registerAttendance(deps, {
    viewer,
    caseId,
    instanceId,
    week,
    marks,
    key,
    also: (refused) => record(done(refused).answer),
  });
  if (!registered.ok) return registered;
  const answer = done(registered.refused);
  if (registered.changes) return answer;
  // Nothing of it was new or could be written: the message has been taken in all the same.
  const kept = await commit(deps.table, record(answer.answer));
  return kept.ok ? answer : { ok: false, reason: 'Overtaken' };
}
