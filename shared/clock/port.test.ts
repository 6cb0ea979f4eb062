import { expect, test } from 'vitest';
import { machineClock, shiftedClock } from './port.ts';

test('a shifted clock runs as many milliseconds ahead of the other as is said at the time', async () => {
  const base = { now: async () => '2026-11-22T09:00:00.000Z' };
  let ahead = 0;
  const shifted = shiftedClock(base, async () => ahead);
  expect(await shifted.now()).toBe('2026-11-22T09:00:00.000Z');
  ahead = 86_400_001;
  expect(await shifted.now()).toBe('2026-11-23T09:00:00.001Z');
});

test('the clock of the machine tells the present instant', async () => {
  const before = Date.now();
  const now = Date.parse(await machineClock.now());
  expect(now).toBeGreaterThanOrEqual(before);
  expect(now).toBeLessThanOrEqual(Date.now());
});
