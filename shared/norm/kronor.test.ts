import { expect, test } from 'vitest';
import { formatKronor, kronor } from './kronor.ts';

test.each([
  [0, '0', '0'],
  [5, '0,05', '0.05'],
  [5220_00, '5\u00a0220', '5\u00a0220'],
  [4447_50, '4\u00a0447,50', '4\u00a0447.50'],
  [1_234_567_89, '1\u00a0234\u00a0567,89', '1\u00a0234\u00a0567.89'],
  [-50, '\u22120,50', '\u22120.50'],
])('%i öre is written for people', (ore, sv, en) => {
  expect([formatKronor(ore, 'sv'), formatKronor(ore, 'en')]).toEqual([sv, en]);
});

test('an amount in a sentence has its unit', () => {
  expect(kronor(100)).toEqual({ sv: '1\u00a0kr', en: 'SEK\u00a01' });
});

test('öre in a sentence have the mark of its language', () => {
  expect(kronor(150)).toEqual({ sv: '1,50\u00a0kr', en: 'SEK\u00a01.50' });
});
