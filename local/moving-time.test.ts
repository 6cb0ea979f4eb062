import { expect, test } from 'vitest';
import { offsetAfter } from './moving-time.ts';

const day = 86_400_000;

test('three days on from today', () => {
  expect(offsetAfter('+3d', 0)).toBe(3 * day);
});

test('a move begins where the clock stands, not at the machine’s time', () => {
  expect(offsetAfter('+1w', 3 * day)).toBe(10 * day);
  expect(offsetAfter('-2h', day)).toBe(day - 2 * 3_600_000);
});

test('now puts the clock back', () => {
  expect(offsetAfter('now', 10 * day)).toBe(0);
});

test.each(['3d', '+3', '+3y', '+d', '', '+3.5d', '+3d '])('"%s" is no move', (asked) => {
  expect(offsetAfter(asked, 0)).toBeUndefined();
});
