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

/** What of it is counted once a day by the sweep, so that there is a series. The first tells of which day. */
export const levelNames = ['without_activity', 'in_activity'] as const satisfies StandingName[];

export type LevelName = (typeof levelNames)[number];

/** The name under which a month keeps such a count of its latest day. */
export function levelCounter(name: LevelName): string {
  return `level.${name}`;
}
