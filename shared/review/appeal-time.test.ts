import { expect, test } from 'vitest';
import { arrivalDay, lastDayToAppeal, timeliness } from './appeal-time.ts';

test.each([
  ['2026-11-02', '2026-11-23', 'three weeks later, a Monday'],
  ['2026-10-31', '2026-11-23', 'a Saturday moves to Monday'],
  ['2026-12-04', '2026-12-28', 'Christmas Day on a Friday moves past the weekend'],
  ['2026-05-29', '2026-06-22', 'Midsummer Eve counts as a holiday'],
  ['2027-03-05', '2027-03-30', 'Good Friday moves past Easter Monday'],
])('a decision received %s can be appealed until and including %s: %s', (received, last) => {
  expect(lastDayToAppeal(received)).toBe(last);
});

test.each([
  ['web', '2026-11-22', '2026-11-22'],
  ['epost', '2026-11-22', '2026-11-22'],
  ['lamnat', '2026-11-23', '2026-11-23'],
  ['post', '2026-11-24', '2026-11-23'],
  ['post', '2026-11-23', '2026-11-20'],
  ['brevlada', '2026-12-28', '2026-12-23'],
] as const)('what comes by %s and is found %s counts as come in %s', (way, found, day) => {
  expect(arrivalDay(way, found)).toBe(day);
});

test('the last day is in time, the day after is late', () => {
  expect(timeliness('2026-11-23', '2026-11-02')).toEqual({
    state: 'in_time',
    lastDay: '2026-11-23',
  });
  expect(timeliness('2026-11-24', '2026-11-02')).toEqual({
    state: 'late',
    lastDay: '2026-11-23',
  });
});

test('without a known day of receipt nothing is said to be late', () => {
  expect(timeliness('2026-11-24', undefined)).toEqual({ state: 'unknown' });
});
