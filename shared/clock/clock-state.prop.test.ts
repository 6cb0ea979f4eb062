import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eventTypeNames } from '../journal/event-type.ts';
import type { Clock } from './clock.ts';
import { type ClockEvent, clockState } from './clock-state.ts';
import { clockNames, clocks } from './clocks.ts';
import { localDate } from './stockholm.ts';

const from = Date.parse('2026-01-01T00:00:00Z');
const instants = fc
  .integer({ min: 0, max: 400 * 86_400 })
  .map((s) => new Date(from + s * 1000).toISOString());
const declared = fc.constantFrom(...clockNames).map((name): Clock => clocks[name]);
const events = fc.uniqueArray(
  fc.record({
    type: fc.constantFrom(...eventTypeNames),
    at: instants,
    outcome: fc.constantFrom('bifall', 'avslag'),
  }),
  { maxLength: 60, selector: (event) => event.at },
);

test('the order in which events are read back does not matter', () => {
  fc.assert(
    fc.property(declared, events, instants, (clock, happened, now) => {
      expect(clockState(clock, happened.toReversed(), now)).toEqual(
        clockState(clock, happened, now),
      );
    }),
  );
});

test('events that are not the clock’s own do not move it', () => {
  fc.assert(
    fc.property(declared, events, instants, (clock, happened, now) => {
      const own = new Set(
        [clock.starts, clock.stops, clock.pauses?.from ?? [], clock.pauses?.until ?? []]
          .flat()
          .map((trigger): string => trigger.type),
      );
      const moving = happened.filter((event: ClockEvent) => own.has(event.type));
      expect(clockState(clock, moving, now)).toEqual(clockState(clock, happened, now));
    }),
  );
});

test('a breach, once there, is never forgotten while the same course lasts', () => {
  fc.assert(
    fc.property(declared, events, instants, instants, (clock, happened, one, other) => {
      const [early, late] = one < other ? [one, other] : [other, one];
      const before = clockState(clock, happened, early);
      const after = clockState(clock, happened, late);
      if (before.breachedAt !== null && before.startedAt === after.startedAt) {
        expect(after.breachedAt).toBe(before.breachedAt);
      }
    }),
  );
});

test('a clock is late exactly from the first millisecond of the day after the last one', () => {
  fc.assert(
    fc.property(declared, events, instants, (clock, happened, now) => {
      const { state, dueDate, daysLeft } = clockState(clock, happened, now);
      if (state === 'running') expect(localDate(now) <= dueDate && daysLeft >= 0).toBe(true);
      if (state === 'breached' || state === 'lapsed') {
        expect(localDate(now) > dueDate && daysLeft < 0).toBe(true);
      }
    }),
  );
});
