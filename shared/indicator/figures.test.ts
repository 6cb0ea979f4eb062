import { expect, test } from 'vitest';
import { addUp, type Counters, type Figure, figures } from './figures.ts';
import type { IndicatorName } from './indicators.ts';
import { withoutSmallCells } from './small-cell.ts';

const rowOf = (indicator: IndicatorName, counters: Counters) =>
  figures(counters).find((row) => row.indicator === indicator);

test('counters of units and months are added by name', () => {
  expect(
    addUp([
      { counter: 'decided', add: 2 },
      { counter: 'breaches', add: 1 },
      { counter: 'decided', add: 3 },
    ]),
  ).toEqual({ decided: 5, breaches: 1 });
});

test('a count of nothing is nought, a share of nothing is no figure', () => {
  expect(rowOf('decided', {})).toEqual({ indicator: 'decided', value: 0, n: 0, met: null });
  expect(rowOf('nybesok_within_14_days', {})).toEqual({
    indicator: 'nybesok_within_14_days',
    value: null,
    n: 0,
    met: null,
  });
});

test('a share is those kept of those kept or missed, held to its target', () => {
  expect(rowOf('nybesok_within_14_days', { nybesok_kept: 3, nybesok_missed: 1 })).toEqual({
    indicator: 'nybesok_within_14_days',
    value: 0.75,
    n: 4,
    met: false,
  });
  expect(rowOf('nybesok_within_14_days', { nybesok_kept: 3 })).toMatchObject({
    value: 1,
    met: true,
  });
});

test('a target that is a ceiling is met from below', () => {
  expect(rowOf('breaches', { breaches: 0 })?.met).toBe(true);
  expect(rowOf('breaches', { breaches: 1 })?.met).toBe(false);
});

test.each([
  [{ 7: 1 }, 7, 7],
  [{ 3: 1, 9: 1 }, 3, 9],
  [{ 3: 1, 9: 1, 30: 1 }, 9, 30],
  [{ 1: 5, 10: 4, 100: 1 }, 1, 10],
  [{ 1: 5, 10: 3, 100: 2 }, 1, 100],
  [{ 9: 1, 10: 9 }, 10, 10],
])('of days %j the median is %i and nine in ten are within %i', (days, median, p90) => {
  const counters = Object.fromEntries(
    Object.entries(days).map(([day, count]) => [`contact_to_decision_days#${day}`, count]),
  );
  expect(rowOf('days_to_decision_median', counters)?.value).toBe(median);
  expect(rowOf('days_to_decision_p90', counters)?.value).toBe(p90);
});

test('money is in öre, its mean rounded to a whole one', () => {
  const counters = { paid_ore: 1_000_000, payment_orders: 3, households: 3 };
  expect(rowOf('paid', counters)).toMatchObject({ value: 1_000_000, n: 3 });
  expect(rowOf('mean_per_household', counters)).toMatchObject({ value: 333_333, n: 3 });
});

test('what is open is shown in all and step by step, without the empty steps', () => {
  const rows = figures({
    'open.nyansokan.mottagning': 2,
    'open.nyansokan.utredning': 3,
    'open.nyansokan.beslut': 0,
    'open.jobbtorg_remiss.svar': 9,
  }).filter(({ indicator }) => indicator === 'applications_open');
  expect(rows.map(({ step, value }) => [step, value])).toEqual([
    [undefined, 5],
    ['mottagning', 2],
    ['utredning', 3],
  ]);
});

test('what rests on one to four does not leave the unit', () => {
  const row = (change: Partial<Figure>): Figure => ({
    indicator: 'decided',
    value: 0.5,
    n: 4,
    met: false,
    ...change,
  });
  const outward = withoutSmallCells([
    row({ n: 4 }),
    row({ n: 5 }),
    row({ n: 0, value: 0 }),
    row({ n: 2, value: 0 }),
    row({ n: 0, value: null }),
  ]);
  expect(outward.map(({ value, n }) => [value, n])).toEqual([
    [null, null],
    [0.5, 5],
    [0, 0],
    [null, null],
    [null, 0],
  ]);
  expect(outward[0]?.met).toBe(null);
});

test('a step left out takes the other steps of its row with it, not the total', () => {
  const rows = withoutSmallCells(
    figures({ 'open.nyansokan.mottagning': 2, 'open.nyansokan.utredning': 30, decided: 12 }),
  );
  const open = rows.filter(({ indicator }) => indicator === 'applications_open');
  expect(open.map(({ value }) => value)).toEqual([32, null, null]);
  expect(rows.find(({ indicator }) => indicator === 'decided')?.value).toBe(12);
});

test('of those whose plan is awaited or followed, one is not found by taking the other from all', () => {
  const counters = {
    'open.jobbtorg_remiss.kvittering': 12,
    'standing.awaiting_plan.jobbtorg_city': 2,
    'standing.followed.jobbtorg_city': 10,
  };
  const shown = (more: Counters) =>
    withoutSmallCells(figures({ ...counters, ...more })).flatMap(({ indicator, step, value }) =>
      step === undefined && /^remittals_(open|awaiting_plan|followed)$/.test(indicator)
        ? [value]
        : [],
    );
  expect(shown({})).toEqual([12, null, null]);
  expect(shown({ 'standing.awaiting_plan.jobbtorg_city': 5 })).toEqual([12, 5, 10]);
});
