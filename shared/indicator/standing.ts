/**
 * What is counted of how things stand when they are asked for: plans begin and end by mere dates, which
 * no event tells, so no counter of the journal could say it. Imports nothing.
 */
export type StandingName =
  | 'awaiting_plan'
  | 'overdue'
  | 'escalated'
  | 'followed'
  | 'paused'
  | 'without_activity'
  | 'in_activity';

/** The name of such a count for one office or reason, beside the counters of the journal. */
export function standingCounter(name: StandingName, of: string): string {
  return `standing.${name}.${of}`;
}
