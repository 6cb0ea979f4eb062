import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jobbstimulansPeriods } from './jobbstimulans-periods.ts';
import { monthsAfter } from './month-arithmetic.ts';

/** `count` months in a row from `first`. */
const months = (first: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => monthsAfter(first, index));

const periods = (...rows: readonly string[][]): string[] =>
  jobbstimulansPeriods(rows.flat()).map(({ from, to }) => `${from}–${to}`);

test('months are counted over the turn of the year, both ways', () => {
  expect([
    monthsAfter('2025-12', 1),
    monthsAfter('2026-01', -1),
    monthsAfter('2026-01', 0),
  ]).toEqual(['2026-01', '2025-12', '2026-01']);
  expect([monthsAfter('2024-07', 23), monthsAfter('2026-11', 1)]).toEqual(['2026-06', '2026-12']);
});

test('five months of support open nothing, six open two years from the seventh month', () => {
  expect(periods(months('2026-01', 5))).toEqual([]);
  expect(periods(months('2026-01', 6))).toEqual(['2026-07–2028-06']);
});

test('six months over the turn of the year are in a row', () => {
  expect(periods(months('2025-09', 6))).toEqual(['2026-03–2028-02']);
});

test('a month without support breaks the row, and it begins anew', () => {
  expect(periods(months('2026-01', 5), months('2026-07', 5))).toEqual([]);
  expect(periods(months('2026-01', 5), months('2026-07', 6))).toEqual(['2027-01–2028-12']);
});

test('a pause within the two years ends nothing', () => {
  expect(periods(months('2026-01', 6), ['2026-08'])).toEqual(['2026-07–2028-06']);
});

test('support in the two years does not qualify for the next period', () => {
  expect(periods(months('2024-01', 30))).toEqual(['2024-07–2026-06']);
});

test('six months in a row after the two years open a second period', () => {
  expect(periods(months('2024-01', 35))).toEqual(['2024-07–2026-06']);
  expect(periods(months('2024-01', 36))).toEqual(['2024-07–2026-06', '2027-01–2028-12']);
});

test('the last month of the two years is not the first of the next six', () => {
  expect(periods(months('2024-01', 6), months('2026-06', 6))).toEqual(['2024-07–2026-06']);
  expect(periods(months('2024-01', 6), months('2026-07', 6))).toEqual([
    '2024-07–2026-06',
    '2027-01–2028-12',
  ]);
});

test('months in any order, and told twice, are the same months', () => {
  const paid = months('2026-01', 6);
  expect(periods(paid.toReversed(), paid)).toEqual(['2026-07–2028-06']);
});

test('one more month of support never takes a first period away', () => {
  const some = fc.array(fc.nat(60).map((index) => monthsAfter('2023-01', index)));
  fc.assert(
    fc.property(some, fc.nat(60), (paid, index) => {
      const before = jobbstimulansPeriods(paid);
      const after = jobbstimulansPeriods([...paid, monthsAfter('2023-01', index)]);
      expect(after.length).toBeGreaterThanOrEqual(Math.min(1, before.length));
    }),
  );
});

test('periods never overlap and are each twenty-four months', () => {
  const some = fc.array(
    fc.nat(120).map((index) => monthsAfter('2020-01', index)),
    { maxLength: 121 },
  );
  fc.assert(
    fc.property(some, (paid) => {
      const found = jobbstimulansPeriods(paid);
      for (const [index, { from, to }] of found.entries()) {
        expect(monthsAfter(from, 23)).toBe(to);
        expect(from > (found[index - 1]?.to ?? '')).toBe(true);
      }
    }),
  );
});
