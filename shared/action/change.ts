import type * as z from 'zod';
import { concerns } from '../clock/case-clocks.ts';
import type { Clock } from '../clock/clock.ts';
import { clocks } from '../clock/clocks.ts';
import { withFacts } from '../indicator/facts.ts';
import { appendEvents } from '../journal/chain.ts';
import type { Actor, EventData } from '../journal/event.ts';
import type { EventType } from '../journal/event-type.ts';
import { noticeOf } from '../notice/notice-type.ts';
import { type CaseHead, caseHead } from '../store/item/case.ts';
import type { ItemKind } from '../store/item/define.ts';
import {
  application,
  type Instance,
  isAmendment,
  isAppeal,
  isRemittal,
} from '../store/item/instance.ts';
import { journalItem } from '../store/item/journal.ts';
import { type Message, outboxRow } from '../store/item/outbox.ts';
import { type Remittal, remittal } from '../store/item/remittal.ts';
import { amendment, appeal } from '../store/item/review.ts';
import {
  type Committed,
  commit,
  created,
  put,
  replaced,
  type Table,
  type Write,
} from '../store/table.ts';
import { timerWrites } from './timer.ts';

/** An event as an action knows it; case, time and actor are the change's. */
export type EventNote = {
  readonly type: EventType;
  readonly instance?: Pick<Instance, 'instanceId' | 'flow'> &
    Partial<Pick<Remittal, 'office' | 'sentAt' | 'dueAt'>>;
  readonly step?: string;
  readonly outcome?: string;
  readonly data?: EventData;
};

/** An instance before and after; without `seen` it is new. */
export type InstanceChange = { readonly seen?: Instance; readonly next: Instance };

/** All that one action does: it happens whole, in one transaction, or not at all. */
export type Change = {
  readonly at: string;
  readonly actor: Actor;
  readonly head: { readonly seen?: CaseHead; readonly next: CaseHead };
  readonly instances: readonly InstanceChange[];
  readonly events: readonly EventNote[];
  /** What the machines are to be told. */
  readonly messages: readonly Message[];
  /** Items beside the case's own, first in the transaction so that `failed` can be told apart. */
  readonly writes: readonly Write[];
};

/** How long the stream has before the sweeper carries an outbox row out. */
const STREAM_SECONDS = 10;

/**
 * Commits a change: state under version checks, numbered and chained events, timers, outbox rows, and
 * what offices' own systems are to be told.
 * @returns `failed` counts the change's own `writes` from 0; -1 stands for the state of the case
 */
export async function commitChange(table: Table, change: Change): Promise<Committed> {
  const { seen, next } = change.head;
  const drafts = change.events.map((note) => ({
    caseId: next.caseId,
    at: change.at,
    type: note.type,
    actor: change.actor,
    data: note.data ?? {},
    ...(note.instance
      ? { instanceId: note.instance.instanceId, process: note.instance.flow.process }
      : {}),
    ...(note.step === undefined ? {} : { step: note.step }),
    ...(note.outcome === undefined ? {} : { outcome: note.outcome }),
  }));
  const history = change.instances.flatMap((one) => one.seen?.marks ?? []);
  const { events, head: journal } = appendEvents(
    next.journal,
    withFacts(drafts, { unit: next.unit, history }),
  );
  const head: CaseHead = { ...next, version: (seen?.version ?? 0) + 1, journal };
  const instances = change.instances.map((one) => marked(one, change));
  const writes: Write[] = [
    ...change.writes,
    seen ? replaced(caseHead, head, seen.version) : created(caseHead, head),
    ...instances.map(instanceWrite),
    ...instances.flatMap(({ seen: before, next: after }) => timerWrites(before, after, change.at)),
    ...events.map((event) => created(journalItem, { event })),
    ...change.messages.map((message, index) =>
      put(outboxRow, {
        caseId: head.caseId,
        no: journal.no,
        index,
        message,
        sweepAt: new Date(Date.parse(change.at) + STREAM_SECONDS * 1000).toISOString(),
        attempts: 0,
      }),
    ),
    ...(await toldOf(table, change)),
  ];
  const committed = await commit(table, writes);
  if (committed.ok) return committed;
  const failed = committed.failed.map((index) => (index < change.writes.length ? index : -1));
  return { ok: false, failed: [...new Set(failed)] };
}

/** What offices' own systems are told of it. Most changes are no business of theirs, and load nothing. */
async function toldOf(table: Table, change: Change): Promise<readonly Write[]> {
  if (!change.events.some(({ type }) => noticeOf(type))) return [];
  return (await import('./hook/notice-writes.ts')).noticeWrites(table, change);
}

/** Names of the events that some clock starts, pauses or stops at. */
const clockEvents: ReadonlySet<string> = new Set(
  Object.values<Clock>(clocks).flatMap(({ starts, stops, pauses }) =>
    [...starts, ...stops, ...(pauses ? [...pauses.from, ...pauses.until] : [])].map(
      ({ type }) => type,
    ),
  ),
);

function movesClock(type: EventType): boolean {
  return clockEvents.has(type);
}

/** An event moves the clocks of the instance that it is written under and of those that it names. */
function marked(one: InstanceChange, change: Change): InstanceChange {
  const { instanceId } = one.next;
  const marks = change.events
    .filter((note) => movesClock(note.type))
    .map((note) => ({
      type: note.type,
      at: change.at,
      data: note.data ?? {},
      ...(note.instance ? { instanceId: note.instance.instanceId } : {}),
      ...(note.outcome === undefined ? {} : { outcome: note.outcome }),
    }))
    .filter((mark) => concerns(instanceId, mark));
  const version = (one.seen?.version ?? 0) + 1;
  return { ...one, next: { ...one.next, version, marks: [...one.next.marks, ...marks] } };
}

function instanceWrite({ seen, next }: InstanceChange): Write {
  if (isRemittal(next)) return written(remittal, seen, next);
  if (isAppeal(next)) return written(appeal, seen, next);
  if (isAmendment(next)) return written(amendment, seen, next);
  return written(application, seen, next);
}

function written<S extends z.ZodObject>(
  kind: ItemKind<S>,
  seen: Instance | undefined,
  next: z.infer<S>,
): Write {
  return seen ? replaced(kind, next, seen.version) : created(kind, next);
}
