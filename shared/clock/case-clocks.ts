import type { JournalEvent } from '../journal/event.ts';
import type { Clock } from './clock.ts';
import { type ClockEvent, type ClockState, clockState } from './clock-state.ts';
import { type ClockName, clockNames, clocks } from './clocks.ts';
import type { Instant } from './stockholm.ts';

/** What clocks read of a journal's event; a draft has it before it is numbered. */
export type TimedEvent = Pick<JournalEvent, 'type' | 'at' | 'data'> &
  Partial<Pick<JournalEvent, 'instanceId' | 'outcome'>>;

/** A clock of one application, adult, remittal or decision, and where it stands. */
export interface CaseClock {
  readonly clock: ClockName;
  /** What it measures: `A-1`, `A-1/adult2`, `R-7`. */
  readonly subject: string;
  readonly state: ClockState;
}

/**
 * Every clock that has started by the events of a case's journal, one for each thing that has one.
 *
 * Events say what they are about by `instanceId`, and in their data by `applicationId`, `adult`,
 * `remittalId`, `decisionId`; `occurredAt` where it happened before it was written down (a visit
 * on Friday registered on Monday).
 */
export function caseClocks(events: readonly TimedEvent[], now: Instant): readonly CaseClock[] {
  return clockNames.flatMap((clock) =>
    subjectsOf(clock, events)
      .map((subject) => ({ clock, subject, state: stateOf(clock, subject, events, now) }))
      .filter(({ state }) => state.state !== 'not_started'),
  );
}

/** What can have clocks of its own. */
export type ClockOwner = 'application' | 'remittal' | 'appeal' | 'amendment';

/**
 * The clocks that belong to one instance, of those that its events move: a remittal and an appeal
 * have their own, a change of a decision has none, an application all others. So that a limit that
 * several have seen begin is only one's to keep.
 */
export function clocksOfInstance(
  kind: ClockOwner,
  events: readonly TimedEvent[],
  now: Instant,
): readonly CaseClock[] {
  return caseClocks(events, now).filter(({ clock }) => ownerOf(clock) === kind);
}

function ownerOf(clock: ClockName): ClockOwner {
  const { scope }: Clock = clocks[clock];
  return scope === 'remittal' || scope === 'appeal' ? scope : 'application';
}

/**
 * Whether an event is about this instance: written under it, or naming it in its data. A remittal
 * that is sent moves a clock of the application and begins one of the remittal.
 */
export function concerns(instanceId: string, event: TimedEvent): boolean {
  return [event.instanceId, text(event, 'applicationId'), text(event, 'remittalId')].includes(
    instanceId,
  );
}

/** Where one clock of one subject stands. */
export function stateOf(
  name: ClockName,
  subject: string,
  events: readonly TimedEvent[],
  now: Instant,
): ClockState {
  const clock: Clock = clocks[name];
  return clockState(clock, eventsAbout(clock.scope, subject, events), now);
}

/**
 * What an event is about, at the width of a clock's scope: the application, an adult of it, a
 * remittal or a decision. An adult's clock is also moved by what happens to the whole application,
 * which is why the subject of an adult begins with the application's. The end of a remittal's own
 * run is not the end of the application: the instance goes before the application named in data.
 */
export function subjectOf(scope: Clock['scope'], event: TimedEvent): string {
  const instance = event.instanceId ?? text(event, 'applicationId') ?? '';
  switch (scope) {
    case 'application':
      return instance;
    case 'adult': {
      const application = text(event, 'applicationId') ?? instance;
      const adult = text(event, 'adult');
      return adult === undefined ? application : `${application}/${adult}`;
    }
    case 'remittal':
      return text(event, 'remittalId') ?? instance;
    case 'decision':
      return text(event, 'decisionId') ?? instance;
    case 'appeal':
      return instance;
  }
}

/** The instant at which an event happened: `occurredAt` when it was written down later. */
export function happenedAt(event: TimedEvent): Instant {
  return text(event, 'occurredAt') ?? event.at;
}

function subjectsOf(name: ClockName, events: readonly TimedEvent[]): readonly string[] {
  const { scope, starts }: Clock = clocks[name];
  const starting = events.filter((event) => starts.some(({ type }) => type === event.type));
  return [...new Set(starting.map((event) => subjectOf(scope, event)))];
}

function eventsAbout(
  scope: Clock['scope'],
  subject: string,
  events: readonly TimedEvent[],
): readonly ClockEvent[] {
  return events
    .filter((event) => {
      const about = subjectOf(scope, event);
      return about === subject || (scope === 'adult' && subject.startsWith(`${about}/`));
    })
    .map((event) => ({
      type: event.type,
      at: happenedAt(event),
      ...(event.outcome === undefined ? {} : { outcome: event.outcome }),
    }));
}

function text(event: TimedEvent, key: string): string | undefined {
  const value = event.data[key];
  return typeof value === 'string' ? value : undefined;
}
