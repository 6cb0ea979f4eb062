import { localMonth } from '../clock/stockholm.ts';
import type { JournalEvent } from '../journal/event.ts';
import { counterMoves, type Move } from './counter.ts';

/** What the projector reads of an event. */
export type CountedEvent = Pick<JournalEvent, 'type' | 'at' | 'data'> &
  Partial<Pick<JournalEvent, 'process' | 'step' | 'outcome'>>;

/** That a counter of a unit and month is to grow (or shrink, for what is open now). */
export interface CounterDelta {
  readonly unit: string;
  /** `YYYY-MM`, or `all` for what is open now, which no month owns. */
  readonly month: string;
  readonly counter: string;
  readonly add: number;
}

/** Where events are counted that do not say their unit: visible on the board, never lost. */
const unknownUnit = 'okand';

/** The bucket of the counters that no month owns. */
export const everyMonth = 'all';

/**
 * What one event of a journal adds to the counters: pure, so that a recount of the journals gives
 * the same figures. The month is the one in which the event was written down, in Stockholm, so that
 * the figures of a month that has ended stay as they were reported.
 */
export function project(event: CountedEvent): readonly CounterDelta[] {
  const { unit: told } = event.data;
  const unit = typeof told === 'string' ? told : unknownUnit;
  const month = localMonth(event.at);
  const moved = counterMoves.flatMap(([counter, moves]) =>
    moves
      .filter((move) => applies(move, event))
      .map((move) => ({ unit, month, ...grown(counter, move, event) })),
  );
  const open = openDeltas(event).map((delta) => ({ unit, month: everyMonth, ...delta }));
  return [...moved, ...open].filter(({ add }) => add !== 0);
}

/** The counter of what stands open at a step now. */
export function openCounter(process: string, step: string): string {
  return `open.${process}.${step}`;
}

/** The counter of one value of a distribution. */
function bucketCounter(counter: string, value: number): string {
  return `${counter}#${value}`;
}

function applies({ on, when }: Move, event: CountedEvent): boolean {
  return on === event.type && (when === undefined || event.data[when.key] === when.is);
}

function grown(
  counter: string,
  { add }: Move,
  event: CountedEvent,
): Pick<CounterDelta, 'counter' | 'add'> {
  if (add === 'one') return { counter, add: 1 };
  if ('value' in add) return { counter, add: numberUnder(add.value, event) ?? 0 };
  const value = numberUnder(add.bucket, event);
  return value === undefined
    ? { counter, add: 0 }
    : { counter: bucketCounter(counter, value), add: 1 };
}

/** An instance leaves the step that `fromStep` names and stands at `step`, unless it has ended. */
function openDeltas(event: CountedEvent): readonly Pick<CounterDelta, 'counter' | 'add'>[] {
  const { type, process, step } = event;
  if (process === undefined || (type !== 'step_entered' && type !== 'closed')) return [];
  const { fromStep: from } = event.data;
  const left = typeof from === 'string' ? [{ counter: openCounter(process, from), add: -1 }] : [];
  const entered =
    type === 'step_entered' && step !== undefined
      ? [{ counter: openCounter(process, step), add: 1 }]
      : [];
  return [...left, ...entered];
}

function numberUnder(key: string, event: CountedEvent): number | undefined {
  const value = event.data[key];
  return typeof value === 'number' ? value : undefined;
}
