import { expect, test } from 'vitest';
import { nextTry } from './retry.ts';

const first = '2026-11-23T08:00:00.000Z';

test('the waits grow, and the last try is made within a day of the first', () => {
  const tries: string[] = [];
  let at: string | undefined = first;
  while (at !== undefined) {
    tries.push(at);
    at = nextTry(tries.length, at);
  }
  const instants = tries.map((one) => Date.parse(one));
  const waits = instants.slice(1).map((one, index) => one - (instants[index] ?? 0));
  expect(waits).toEqual(waits.toSorted((a, b) => a - b));
  expect(waits[0]).toBe(5000);
  const hours = ((instants.at(-1) ?? 0) - Date.parse(first)) / 3_600_000;
  expect(hours).toBeGreaterThan(23);
  expect(hours).toBeLessThan(24);
});
