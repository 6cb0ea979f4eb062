import { expect, test } from 'vitest';
import { replyByFault } from './reply-by.ts';

// Thursday 5 November 2026.
const today = '2026-11-05';

test.each([
  ['2026-11-10', undefined],
  ['2026-11-09', 'DateTooSoon'],
  ['2026-11-05', 'DateTooSoon'],
  ['2026-11-04', 'DateTooSoon'],
  ['2026-11-14', 'NotAWorkingDay'],
  ['2026-12-25', 'NotAWorkingDay'],
] as const)('an answer by %s is %s', (day, fault) => {
  expect(replyByFault(day, today)).toBe(fault);
});

test('how short the time may be is the district to say', () => {
  expect(replyByFault('2026-11-06', today, 1)).toBeUndefined();
  expect(replyByFault('2026-11-10', today, 10)).toBe('DateTooSoon');
});
