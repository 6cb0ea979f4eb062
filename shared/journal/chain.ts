import { createHash } from 'node:crypto';
import { canonicalJson } from './canonical.ts';
import { type JournalDraft, type JournalEvent, journalEventSchema } from './event.ts';

/** The end of a case's journal: number and hash of its last event. The case item keeps it. */
export interface ChainHead {
  readonly no: number;
  readonly hash: string;
}

/** The head of a journal without events: the first event's `prevHash` is 64 zeros. */
export const emptyChain: ChainHead = { no: 0, hash: '0'.repeat(64) };

/** The head that a journal has after this event. */
export function headAfter(event: JournalEvent): ChainHead {
  return { no: event.no, hash: event.hash };
}

/**
 * The next event of a journal: numbered after the head, chained to its hash, hashed with SHA-256
 * over its own canonical JSON (everything but the hash itself).
 *
 * @throws ZodError when the draft does not have the shape of an event: a fault of the writer.
 */
export function appendEvent(head: ChainHead, draft: JournalDraft): JournalEvent {
  const unhashed = { ...draft, no: head.no + 1, prevHash: head.hash };
  return journalEventSchema.parse({ ...unhashed, hash: hashOf(unhashed) });
}

/** Several events of one action, each chained to the one before, in the order given. */
export function appendEvents(
  head: ChainHead,
  drafts: readonly JournalDraft[],
): { readonly events: readonly JournalEvent[]; readonly head: ChainHead } {
  const events: JournalEvent[] = [];
  let end = head;
  for (const draft of drafts) {
    const event = appendEvent(end, draft);
    events.push(event);
    end = headAfter(event);
  }
  return { events, head: end };
}

export type ChainFault =
  /** A number is missing, doubled or out of order. */
  | 'NumberOutOfOrder'
  /** The event names another predecessor than the one that stands before it. */
  | 'PredecessorDiffers'
  /** The event's content is not what was hashed when it was written. */
  | 'ContentChanged'
  /** The event belongs to another case than the first one. */
  | 'OtherCase'
  /** Every event holds, but the last one is not the head that the case remembers. */
  | 'EndDiffers';

export type ChainVerdict =
  | { readonly ok: true; readonly length: number }
  | { readonly ok: false; readonly firstBroken: number; readonly reason: ChainFault };

/**
 * Holds a whole journal (from event 1, in order of number) to its own hashes.
 *
 * @param head what the case remembers as its last event. Without it, events cut off at the end
 *   cannot be seen.
 * @returns the number of the first link that is broken, and how.
 */
export function verifyChain(events: readonly JournalEvent[], head?: ChainHead): ChainVerdict {
  let end = emptyChain;
  for (const event of events) {
    const reason = faultOf(event, end, events[0]?.caseId);
    if (reason !== undefined) return { ok: false, firstBroken: end.no + 1, reason };
    end = headAfter(event);
  }
  if (head !== undefined && (head.no !== end.no || head.hash !== end.hash)) {
    const firstBroken = head.no === end.no ? end.no : Math.min(head.no, end.no) + 1;
    return { ok: false, firstBroken, reason: 'EndDiffers' };
  }
  return { ok: true, length: end.no };
}

function faultOf(
  event: JournalEvent,
  before: ChainHead,
  caseId: string | undefined,
): ChainFault | undefined {
  if (event.no !== before.no + 1) return 'NumberOutOfOrder';
  if (event.caseId !== caseId) return 'OtherCase';
  if (event.prevHash !== before.hash) return 'PredecessorDiffers';
  const { hash, ...unhashed } = event;
  return hash === hashOf(unhashed) ? undefined : 'ContentChanged';
}

function hashOf(event: Omit<JournalEvent, 'hash'>): string {
  return createHash('sha256').update(canonicalJson(event), 'utf8').digest('hex');
}
