import fc from 'fast-check';
import { expect, test } from 'vitest';
import { orderOf } from './order.ts';

test('the next is taken, an earlier one was had, a later one waits for those before it', () => {
  expect(orderOf(1, 0)).toEqual({ is: 'next' });
  expect(orderOf(3, 3)).toEqual({ is: 'had' });
  expect(orderOf(1, 3)).toEqual({ is: 'had' });
  expect(orderOf(5, 3)).toEqual({ is: 'ahead', expected: 4 });
});

test('whatever the order and however often they come, each number is taken once and in order', () => {
  const sent = fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 100 });
  fc.assert(
    fc.property(sent, (numbers) => {
      const taken: number[] = [];
      for (const number of numbers) {
        if (orderOf(number, taken.length).is === 'next') taken.push(number);
      }
      expect(taken).toEqual(taken.map((_, index) => index + 1));
    }),
  );
});
