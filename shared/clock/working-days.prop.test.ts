import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, weekday, yearOf } from './calendar.ts';
import { easterSunday, nonWorkingDays } from './holidays.ts';
import { addWorkingDays, isWorkingDay, workingDaysBetween } from './working-days.ts';

const dates = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('2005-01-01', days));
const years = fc.integer({ min: 2005, max: 2200 });

test('the n-th working day is a working day with n working days on the way to it', () => {
  fc.assert(
    fc.property(dates, fc.integer({ min: 1, max: 30 }), (from, days) => {
      const end = addWorkingDays(from, days);
      expect(isWorkingDay(end)).toBe(true);
      expect(workingDaysBetween(from, end)).toBe(days);
    }),
  );
});

test('working days can be added in two goes', () => {
  fc.assert(
    fc.property(dates, fc.nat(15), fc.nat(15), (from, a, b) => {
      expect(addWorkingDays(addWorkingDays(from, a), b)).toBe(addWorkingDays(from, a + b));
    }),
  );
});

test('Easter Sunday is a Sunday between 22 March and 25 April', () => {
  fc.assert(
    fc.property(years, (year) => {
      const easter = easterSunday(year);
      expect(weekday(easter)).toBe(7);
      expect(easter >= `${year}-03-22` && easter <= `${year}-04-25`).toBe(true);
    }),
  );
});

test('each year has its sixteen days, all within it and in order', () => {
  fc.assert(
    fc.property(years, (year) => {
      const days = nonWorkingDays(year).map(({ date }) => date);
      expect(days).toHaveLength(16);
      expect(days.every((date) => yearOf(date) === year)).toBe(true);
      expect(days).toEqual(days.toSorted());
    }),
  );
});
