import type { EventType } from '../journal/event-type.ts';
import { addDays, addMonths, type LocalDate } from './calendar.ts';
import { addWorkingDays, workingDayFrom } from './working-days.ts';

/** How long a clock may run. The day that it starts on is not counted. */
export type Limit =
  | { readonly unit: 'days' | 'workingDays' | 'weeks' | 'months'; readonly count: number }
  /** Due the same day that it starts. */
  | { readonly unit: 'sameDay' };

/** An event that moves a clock; with `outcomes`, only when it had one of those. */
export interface Trigger {
  readonly type: EventType;
  readonly outcomes?: readonly string[];
}

/** What a text of two languages is. `{date}` stands for the day on which the clock is due. */
interface Words {
  readonly sv: string;
  readonly en: string;
}

/** A promise with a start, a limit and a stop. */
export interface Clock {
  /** What has a clock of its own: see `subjectOf` in `case-clocks.ts`. */
  readonly scope: 'application' | 'adult' | 'remittal' | 'decision' | 'appeal';
  readonly starts: readonly Trigger[];
  /** Which of the starting events counts: the first, the second, or each one after a stop. */
  /** The clock of the same thing that this one is a tighter promise beside, for some of the people. */
  readonly tightens?: string;
  readonly startsAt: 'first' | 'second' | 'every';
  readonly limit: Limit;
  /**
   * Whether a last day on a Saturday, a holiday or an eve that counts as one moves to the next
   * working day (Lag 1930:173 2 §). Only for time that a statute sets for an act.
   */
  readonly movesToWorkingDay?: true;
  readonly stops: readonly Trigger[];
  /** What holds the clock still. When it goes on, the whole limit begins anew from that day. */
  readonly pauses?: { readonly from: readonly Trigger[]; readonly until: readonly Trigger[] };
  /** `promise`: ours or Jobbtorg's to keep; too late is a breach. `window`: a right that lapses. */
  readonly kind: 'promise' | 'window';
  /** R-number or statute. */
  readonly source: string;
  readonly label: {
    readonly applicant: Words;
    readonly caseworker: Words;
    readonly manager: Words;
  };
}

/** The last day of a clock that starts this day. */
export function lastDayOf(clock: Clock, start: LocalDate): LocalDate {
  const last = afterLimit(clock.limit, start);
  return clock.movesToWorkingDay === true ? workingDayFrom(last) : last;
}

function afterLimit(limit: Limit, start: LocalDate): LocalDate {
  switch (limit.unit) {
    case 'sameDay':
      return start;
    case 'days':
      return addDays(start, limit.count);
    case 'weeks':
      return addDays(start, limit.count * 7);
    case 'months':
      return addMonths(start, limit.count);
    case 'workingDays':
      return addWorkingDays(start, limit.count);
  }
}
