/** Where a remittal stands, and by when the office has something to do. May import the calendar only. */
import * as z from 'zod';
import type { LocalDate } from '../clock/calendar.ts';
import { endOfDay, type Instant, localDate } from '../clock/stockholm.ts';

export const remittalStatus = z.enum([
  /** Written, and nothing has left the unit. */
  'draft',
  /** The person is asked what may be shared. */
  'asked',
  'sent',
  'acknowledged',
  'mapped',
  'answered',
  'following',
  'paused',
  'closed',
  'returned',
  'recalled',
]);
export type RemittalStatus = z.infer<typeof remittalStatus>;

/** What is read of a remittal to say where it stands. */
export interface Standing {
  readonly status: RemittalStatus;
  /** The end of the time for the activity plan. */
  readonly dueAt?: Instant | undefined;
  /** Local dates. */
  readonly followUpOn?: string | undefined;
  readonly pausedTo?: string | undefined;
  readonly escalatedAt?: Instant | undefined;
}

/** In which list of the office: its plan is awaited, its plan is followed, or it is over. */
export function listOf({ status }: Pick<Standing, 'status'>): 'open' | 'followed' | 'ended' {
  if (status === 'answered' || status === 'following' || status === 'paused') return 'followed';
  return status === 'sent' || status === 'acknowledged' || status === 'mapped' ? 'open' : 'ended';
}

/** Whether it has not ended: it is made ready, its plan is awaited, or its plan is followed. */
export function goesOn(standing: Pick<Standing, 'status'>): boolean {
  const { status } = standing;
  return status === 'draft' || status === 'asked' || listOf(standing) !== 'ended';
}

/** Whether the day by which something was to be done next has passed; a pause ends by itself. */
export function isOverdue(standing: Standing, today: LocalDate): boolean {
  const until = dueNext(standing);
  if (!goesOn(standing) || standing.status === 'paused' || until === undefined) return false;
  return localDate(until) < today;
}

/** The end of the time for what is to be done next: the plan, the follow-up, the end of a pause. */
export function dueNext(standing: Standing): Instant | undefined {
  const { status, dueAt, followUpOn, pausedTo } = standing;
  const on = status === 'paused' ? pausedTo : followUpOn;
  return listOf(standing) === 'followed' && on !== undefined ? endOfDay(on) : dueAt;
}

/** Whether managers have been told that the plan is late, and it is still not there. */
export function isEscalated(standing: Standing): boolean {
  return standing.escalatedAt !== undefined && listOf(standing) === 'open';
}
