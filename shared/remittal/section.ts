/** In which part of the office's worklist a remittal stands: by what its coaches have to do next. */
import { daysBetween, type LocalDate } from '../clock/calendar.ts';
import { localDate } from '../clock/stockholm.ts';
import { dueNext, listOf, type Standing } from './standing.ts';

/** In the order of the page: what is late first, and last what asks nothing. */
export const officeSections = [
  'overdue',
  'new',
  'plan',
  'followUp',
  'onTheWay',
  'followed',
  'paused',
  'ended',
] as const;
export type OfficeSection = (typeof officeSections)[number];

/** Days ahead within which a follow-up is something to prepare: ours to set, no rule says it. */
const FOLLOW_UP_AHEAD = 7;

function daysLeft(standing: Standing, today: LocalDate): number | undefined {
  const due = dueNext(standing);
  return due === undefined ? undefined : daysBetween(today, localDate(due));
}

/**
 * New is what nobody has acknowledged: the two are one thing. A new plan, asked for at a follow-up,
 * is a plan to hand in, though the remittal was answered before.
 *
 * @param step where its process stands
 * @param today local date
 */
export function sectionOf(standing: Standing, step: string, today: LocalDate): OfficeSection {
  const list = listOf(standing);
  if (step === 'svar') return 'onTheWay';
  if (list === 'ended') return 'ended';
  if (standing.status === 'paused') return 'paused';
  const left = daysLeft(standing, today);
  if (left !== undefined && left < 0) return 'overdue';
  if (standing.status === 'sent') return 'new';
  if (list === 'open' || step === 'aktivitetsplan') return 'plan';
  return left !== undefined && left <= FOLLOW_UP_AHEAD ? 'followUp' : 'followed';
}
