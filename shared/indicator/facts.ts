import { daysBetween } from '../clock/calendar.ts';
import { happenedAt, stateOf, subjectOf, type TimedEvent } from '../clock/case-clocks.ts';
import type { Clock } from '../clock/clock.ts';
import { clocks } from '../clock/clocks.ts';
import { localDate } from '../clock/stockholm.ts';
import type { EventData } from '../journal/event.ts';
import { counterMoves } from './counter.ts';
import { type CountedPromise, countedPromises } from './promise.ts';

/** What is known when events are written down. */
export interface FactContext {
  /** Code of the unit that has the case. */
  readonly unit: string;
  /** The earlier events of the instances concerned, as far as they move a clock. */
  readonly history: readonly TimedEvent[];
}

/**
 * The events of one action, in their order, each with the facts that figures are counted from added
 * to its data: `unit` on every event that is counted, `daysFromContact` on a decision, `daysToPlan` on
 * the first activity plan of a remittal, and for each promise that an event keeps whether it was in time. What the data says already stays.
 */
export function withFacts<E extends TimedEvent>(
  events: readonly E[],
  { unit, history }: FactContext,
): readonly E[] {
  return events.map((event, index) => {
    const known = [...history, ...events.slice(0, index)];
    return { ...event, data: { ...factsOf(event, unit, known), ...event.data } };
  });
}

function factsOf(event: TimedEvent, unit: string, history: readonly TimedEvent[]): EventData {
  if (!isCounted(event)) return {};
  return {
    unit,
    ...daysFromContact(event, history),
    ...daysToPlan(event, history),
    ...promisesKept(event, history),
  };
}

const countedTypes: ReadonlySet<string> = new Set([
  'step_entered',
  'closed',
  ...counterMoves.flatMap(([, moves]) => moves.map((move) => move.on)),
]);

function isCounted(event: TimedEvent): boolean {
  return countedTypes.has(event.type);
}

/** Calendar days from the first contact, which is where the clock of the first visit starts. */
function daysFromContact(event: TimedEvent, history: readonly TimedEvent[]): EventData {
  if (event.type !== 'decision_made') return {};
  const at = happenedAt(event);
  const { startedAt } = stateOf('nybesok', subjectOf('application', event), history, at);
  if (startedAt === null) return {};
  return { daysFromContact: daysBetween(localDate(startedAt), localDate(at)) };
}

/** Calendar days from when the remittal was sent, which is where the clock of the plan starts. */
function daysToPlan(event: TimedEvent, history: readonly TimedEvent[]): EventData {
  if (event.type !== 'remittal_answered') return {};
  const at = happenedAt(event);
  const { startedAt } = stateOf('jobbtorg_plan', subjectOf('remittal', event), history, at);
  if (startedAt === null) return {};
  return { daysToPlan: daysBetween(localDate(startedAt), localDate(at)) };
}

function promisesKept(event: TimedEvent, history: readonly TimedEvent[]): EventData {
  const promises: readonly CountedPromise[] = Object.values(countedPromises);
  return Object.fromEntries(
    promises.flatMap(({ clock, keptBy, inTimeKey }) => {
      if (!keptBy.includes(event.type)) return [];
      const { scope }: Clock = clocks[clock];
      const subject = subjectOf(scope, event);
      // As known when it is written down: what is only known by its day may lie before the hour at
      // which the clock began.
      const { at } = event;
      const before = stateOf(clock, subject, history, at);
      const after = stateOf(clock, subject, [...history, event], at);
      const stopsNow = after.state === 'stopped' && before.state !== 'stopped';
      return stopsNow ? [[inTimeKey, after.breachedAt === null]] : [];
    }),
  );
}
