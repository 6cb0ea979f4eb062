import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, weekday } from '../clock/calendar.ts';
import { daysOf, isIsoWeek, isoWeekOf, mondayOf, weeksAfter } from './week.ts';

const dates = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays('2000-01-01', days));

test.each([
  ['2026-11-23', '2026-W48'],
  ['2026-11-29', '2026-W48'],
  ['2026-12-31', '2026-W53'],
  ['2027-01-03', '2026-W53'],
  ['2027-01-04', '2027-W01'],
  ['2024-12-30', '2025-W01'],
])('%s lies in week %s', (date, week) => {
  expect(isoWeekOf(date)).toBe(week);
});

test('a week that there is not is no week', () => {
  expect(['2026-W53', '2027-W53', '2026-W00', '2026-48', '2026-W54', ''].map(isIsoWeek)).toEqual([
    true,
    false,
    false,
    false,
    false,
    false,
  ]);
});

test('every date lies in the week that it says, and weeks follow one another', () => {
  fc.assert(
    fc.property(dates, fc.integer({ min: -60, max: 60 }), (date, weeks) => {
      const week = isoWeekOf(date);
      expect(daysOf(week)).toContain(date);
      expect(weekday(mondayOf(week))).toBe(1);
      expect(mondayOf(weeksAfter(week, weeks))).toBe(addDays(mondayOf(week), weeks * 7));
    }),
  );
});
