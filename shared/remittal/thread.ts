/**
 * What the unit and the office write to each other about a remittal: who may write when, and which side
 * has something that nobody of it has seen. May import the calendar, and nothing else of the system.
 */
import * as z from 'zod';
import type { Instant } from '../clock/stockholm.ts';
import { type Consent, maySend } from './consent.ts';
import { listOf, type RemittalStatus } from './standing.ts';

export const threadSide = z.enum(['unit', 'office']);
export type ThreadSide = z.infer<typeof threadSide>;

/** How many messages there are, and on which side nobody has opened the latest. */
export const threadSchema = z.strictObject({
  count: z.int().positive(),
  unread: z.strictObject({ unit: z.boolean(), office: z.boolean() }),
});
export type Thread = z.infer<typeof threadSchema>;

/**
 * The thread with one more message. The writer's own side keeps its mark: what the other side wrote
 * meanwhile has not been seen by writing.
 */
export function withMessage(thread: Thread | undefined, from: ThreadSide): Thread {
  const { count, unread } = thread ?? { count: 0, unread: { unit: false, office: false } };
  const to = from === 'unit' ? 'office' : 'unit';
  return { count: count + 1, unread: { ...unread, [to]: true } };
}

/** The thread once somebody of a side has opened it. */
export function opened(thread: Thread, side: ThreadSide): Thread {
  return { ...thread, unread: { ...thread.unread, [side]: false } };
}

/** Whether a side has something to read. */
export function isUnread(
  { thread }: { readonly thread?: Thread | undefined },
  side: ThreadSide,
): boolean {
  return thread?.unread[side] ?? false;
}

/**
 * Why a side may not write now; undefined when it may. What the unit writes is shared with another
 * authority, so it needs a consent that holds (OSL 26:1); the office tells the unit what concerns the
 * remittal as long as there is one.
 */
export function silentWhy(
  remittal: {
    readonly status: RemittalStatus;
    readonly sentAt?: Instant | undefined;
    readonly consent: Consent;
  },
  side: ThreadSide,
  now: Instant,
): 'RemittalNotSent' | 'RemittalIsOver' | 'NoConsentToWrite' | undefined {
  if (listOf(remittal) === 'ended') {
    return remittal.sentAt === undefined ? 'RemittalNotSent' : 'RemittalIsOver';
  }
  return side === 'unit' && !maySend(remittal.consent, now) ? 'NoConsentToWrite' : undefined;
}
