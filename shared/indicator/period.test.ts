import { expect, test } from 'vitest';
import { monthsOf } from './period.ts';

test.each([
  ['2026-11', '2026-11', '2026-11', 1],
  ['2026-T1', '2026-01', '2026-04', 4],
  ['2026-T2', '2026-01', '2026-08', 8],
  ['2026', '2026-01', '2026-12', 12],
])('%s is from %s to %s, %i months', (period, first, last, count) => {
  const months = monthsOf(period);
  expect([months?.at(0), months?.at(-1), months?.length]).toEqual([first, last, count]);
});

test.each(['2026-13', '2026-00', '2026-T3', '26', '2026-1', 'x2026', '2026-11-01', ''])(
  '%j is no period',
  (text) => {
    expect(monthsOf(text)).toBe(undefined);
  },
);
