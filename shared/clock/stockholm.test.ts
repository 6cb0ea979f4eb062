import { expect, test } from 'vitest';
import { endOfDay, localDate, localHour, localMonth, startOfDay } from './stockholm.ts';

test.each([
  ['2026-01-14T22:59:59.999Z', '2026-01-14'],
  ['2026-01-14T23:00:00.000Z', '2026-01-15'],
  ['2026-07-14T21:59:59.999Z', '2026-07-14'],
  ['2026-07-14T22:00:00.000Z', '2026-07-15'],
  ['2026-12-31T23:00:00Z', '2027-01-01'],
])('at %s the date in Stockholm is %s', (instant, date) => {
  expect(localDate(instant)).toBe(date);
});

test.each([
  ['2026-01-15', '2026-01-14T23:00:00.000Z', '2026-01-15T22:59:59.999Z'],
  ['2026-07-15', '2026-07-14T22:00:00.000Z', '2026-07-15T21:59:59.999Z'],
  ['2026-03-29', '2026-03-28T23:00:00.000Z', '2026-03-29T21:59:59.999Z'],
  ['2026-10-25', '2026-10-24T22:00:00.000Z', '2026-10-25T22:59:59.999Z'],
])('%s begins at %s and ends at %s', (date, start, end) => {
  expect(startOfDay(date)).toBe(start);
  expect(endOfDay(date)).toBe(end);
});

test('the day summer time begins has 23 hours and the day it ends has 25', () => {
  const hours = (date: string) =>
    (Date.parse(endOfDay(date)) + 1 - Date.parse(startOfDay(date))) / 3_600_000;
  expect([hours('2026-03-29'), hours('2026-10-25'), hours('2026-06-01')]).toEqual([23, 25, 24]);
});

test('the hour and the month are those of Stockholm', () => {
  expect(localHour('2026-06-30T22:30:00Z')).toBe(0);
  expect(localHour('2026-01-10T08:00:00Z')).toBe(9);
  expect(localMonth('2026-06-30T22:30:00Z')).toBe('2026-07');
});
