import { expect, test } from 'vitest';
import { amendedParts, reviewedParts } from './amended-parts.ts';

const right = (amountOre: number) => ({ statute: '12:1', amountOre }) as const;
const beyond = (amountOre: number) => ({ statute: '12:2', amountOre }) as const;

test('a decision on one ground keeps it, whatever the amount', () => {
  expect(amendedParts([right(500)], 700, 0)).toEqual([right(700)]);
  expect(amendedParts([beyond(500)], 700, 700)).toEqual([beyond(700)]);
});

test('of a mixed decision what is beyond the right is told apart, also where it was refused', () => {
  const before = [right(500), beyond(0)];
  expect(amendedParts(before, 700, 100)).toEqual([right(600), beyond(100)]);
});

test('only the ground whose amount becomes another is looked at again', () => {
  const before = [right(500), beyond(100)];
  const of = (after: readonly ReturnType<typeof right | typeof beyond>[]) =>
    reviewedParts(before, after, 'FL 37').map(({ statute, beforeOre }) => [statute, beforeOre]);
  expect(of([right(600), beyond(100)])).toEqual([['12:1', 500]]);
  expect(of([right(500), beyond(200)])).toEqual([['12:2', 100]]);
  expect(of([right(400), beyond(200)])).toEqual([
    ['12:1', 500],
    ['12:2', 100],
  ]);
});

test('with the amounts as they were a correction is of all grounds, a change of the right', () => {
  const same = [right(500), beyond(100)];
  expect(reviewedParts(same, same, 'FL 36').map(({ statute }) => statute)).toEqual([
    '12:1',
    '12:2',
  ]);
  expect(reviewedParts(same, same, 'FL 38').map(({ statute }) => statute)).toEqual(['12:1']);
});
