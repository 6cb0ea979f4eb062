import { expect, test } from 'vitest';
import { movedBy } from './moving-time.ts';

test('three days, two weeks, an hour and a half', () => {
  expect(movedBy('+3d')).toBe(3 * 86_400_000);
  expect(movedBy('+2w')).toBe(14 * 86_400_000);
  expect(movedBy('+90m')).toBe(5_400_000);
});

test.each(['3d', '-3d', '+0d', '+3', '+3y', '+d', '', 'now', '+3.5d', '+3d '])(
  '"%s" is no move forward',
  (asked) => {
    expect(movedBy(asked)).toBeUndefined();
  },
);
