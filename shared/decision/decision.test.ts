import { expect, test } from 'vitest';
import { grantedOf, rightOf } from './decision.ts';

const parts = [
  { statute: '12:1', amountOre: 5000_00 },
  { statute: '12:2', amountOre: 800_00 },
] as const;

test('what is granted is of all grounds, what is granted by right of SoL 12:1 alone', () => {
  expect(grantedOf(parts)).toBe(5800_00);
  expect(rightOf(parts)).toBe(5000_00);
  expect([grantedOf([]), rightOf([])]).toEqual([0, 0]);
});
