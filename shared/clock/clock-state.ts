import { daysBetween, type LocalDate } from './calendar.ts';
import { type Clock, lastDayOf, type Trigger } from './clock.ts';
import { endOfDay, type Instant, localDate } from './stockholm.ts';

/** What a clock needs to know of an event: what, when, and with which outcome. */
export interface ClockEvent {
  readonly type: string;
  /** When it happened (not when it was written down, where these differ). */
  readonly at: Instant;
  readonly outcome?: string;
}

/**
 * Where a clock stands. `dueAt` is the end of the last day in Stockholm; `breachedAt` is the
 * `dueAt` of a promise that was passed, kept after the clock was paused or stopped too late; a right
 * that lapses is never a breach. `daysLeft` counts calendar days to the last day: 0 is today,
 * negative is too late.
 */
export type ClockState =
  | (Standing<'not_started'> & { readonly startedAt: null })
  | (Standing<'running' | 'breached' | 'lapsed'> & Started & Due & { readonly daysLeft: number })
  | (Standing<'paused'> & Started & { readonly pausedAt: Instant })
  | (Standing<'stopped'> & Started & { readonly stoppedAt: Instant });

interface Standing<S extends string> {
  readonly state: S;
  readonly startedAt: Instant | null;
  readonly pausedAt: Instant | null;
  readonly dueAt: Instant | null;
  readonly dueDate: LocalDate | null;
  readonly stoppedAt: Instant | null;
  readonly breachedAt: Instant | null;
  readonly daysLeft: number | null;
}

interface Started {
  readonly startedAt: Instant;
}

interface Due {
  readonly dueAt: Instant;
  readonly dueDate: LocalDate;
}

/**
 * Where the clock stands now, from the events of what it measures (one application, one adult, one
 * remittal, one decision), in any order. Events after `now` have not happened yet.
 *
 * A start while it runs changes nothing. What was done before a first or second start is done: the
 * clock has stopped when it begins (a plan signed at the first meeting is there at the second).
 */
export function clockState(clock: Clock, events: readonly ClockEvent[], now: Instant): ClockState {
  const nowMs = Date.parse(now);
  const run = events
    .filter((event) => Date.parse(event.at) <= nowMs)
    .toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))
    .reduce<Progress>((progress, event) => moved(clock, progress, event), {
      starts: 0,
      kept: false,
      run: undefined,
    }).run;
  return run === undefined ? notStarted : standing(clock, run, now);
}

/** One course of the clock from start to stop. A leg is the time between two pauses. */
interface Run {
  readonly startedAt: Instant;
  readonly leg: Due;
  readonly pausedAt: Instant | null;
  readonly stoppedAt: Instant | null;
  readonly breachedAt: Instant | null;
}

interface Progress {
  /** How many starting events there have been. */
  readonly starts: number;
  /** Whether a stop has come before the start: what was promised is done already. */
  readonly kept: boolean;
  readonly run: Run | undefined;
}

const notStarted: ClockState = {
  state: 'not_started',
  startedAt: null,
  pausedAt: null,
  dueAt: null,
  dueDate: null,
  stoppedAt: null,
  breachedAt: null,
  daysLeft: null,
};

function moved(clock: Clock, progress: Progress, event: ClockEvent): Progress {
  const starting = matches(clock.starts, event);
  const starts = starting ? progress.starts + 1 : progress.starts;
  if (progress.run !== undefined && progress.run.stoppedAt === null) {
    return { ...progress, starts, run: movedRun(clock, progress.run, event) };
  }
  if (starting && counts(clock, starts)) {
    const run = begun(clock, event.at);
    const done = progress.kept && clock.startsAt !== 'every';
    return { ...progress, starts, run: done ? { ...run, stoppedAt: event.at } : run };
  }
  return { ...progress, starts, kept: progress.kept || matches(clock.stops, event) };
}

function movedRun(clock: Clock, run: Run, event: ClockEvent): Run {
  if (matches(clock.stops, event)) {
    return { ...run, stoppedAt: event.at, breachedAt: breachBy(clock, run, event.at) };
  }
  if (run.pausedAt === null && matches(clock.pauses?.from, event)) {
    return { ...run, pausedAt: event.at, breachedAt: breachBy(clock, run, event.at) };
  }
  if (run.pausedAt !== null && matches(clock.pauses?.until, event)) {
    return { ...run, pausedAt: null, leg: dueFrom(clock, event.at) };
  }
  return run;
}

function standing(clock: Clock, run: Run, now: Instant): ClockState {
  const { startedAt, pausedAt, stoppedAt, breachedAt } = run;
  const common = { startedAt, pausedAt: null, stoppedAt: null, breachedAt };
  if (stoppedAt !== null) {
    return { ...common, ...run.leg, state: 'stopped', stoppedAt, daysLeft: null };
  }
  if (pausedAt !== null) {
    return { ...common, state: 'paused', pausedAt, dueAt: null, dueDate: null, daysLeft: null };
  }
  const daysLeft = daysBetween(localDate(now), run.leg.dueDate);
  const late = clock.kind === 'window' ? 'lapsed' : 'breached';
  return {
    ...common,
    ...run.leg,
    state: isPast(run.leg, now) ? late : 'running',
    breachedAt: breachBy(clock, run, now),
    daysLeft,
  };
}

function begun(clock: Clock, at: Instant): Run {
  return {
    startedAt: at,
    leg: dueFrom(clock, at),
    pausedAt: null,
    stoppedAt: null,
    breachedAt: null,
  };
}

function dueFrom(clock: Clock, at: Instant): Due {
  const dueDate = lastDayOf(clock, localDate(at));
  return { dueDate, dueAt: endOfDay(dueDate) };
}

/** The first limit that the run broke by then. No limit passes in a pause, no right is broken. */
function breachBy(clock: Clock, run: Run, at: Instant): Instant | null {
  if (clock.kind === 'window') return null;
  if (run.breachedAt !== null) return run.breachedAt;
  return run.pausedAt === null && isPast(run.leg, at) ? run.leg.dueAt : null;
}

function isPast(leg: Due, at: Instant): boolean {
  return Date.parse(at) > Date.parse(leg.dueAt);
}

function counts(clock: Clock, starts: number): boolean {
  return clock.startsAt === 'every' || starts === (clock.startsAt === 'first' ? 1 : 2);
}

function matches(triggers: readonly Trigger[] | undefined, event: ClockEvent): boolean {
  return (triggers ?? []).some(
    ({ type, outcomes }) =>
      type === event.type && (outcomes === undefined || outcomes.includes(event.outcome ?? '')),
  );
}
