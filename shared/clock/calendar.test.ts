import { expect, test } from 'vitest';
import { addDays, addMonths, dateOf, daysBetween, weekday } from './calendar.ts';

test.each([
  ['2026-01-31', 1, '2026-02-28'],
  ['2028-01-31', 1, '2028-02-29'],
  ['2026-01-15', 1, '2026-02-15'],
  ['2026-08-31', 6, '2027-02-28'],
  ['2026-11-30', 3, '2027-02-28'],
  ['2026-03-31', -1, '2026-02-28'],
  ['2026-12-05', 1, '2027-01-05'],
])('%s and %i months is %s', (date, months, expected) => {
  expect(addMonths(date, months)).toBe(expected);
});

test('the day after 28 February is the 29th in a leap year only', () => {
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
  expect(addDays('2026-02-28', 1)).toBe('2026-03-01');
});

test('days are counted across the months and backwards', () => {
  expect(daysBetween('2026-02-27', '2026-03-02')).toBe(3);
  expect(daysBetween('2026-03-02', '2026-02-27')).toBe(-3);
});

test.each([
  ['2026-11-23', 1],
  ['2026-11-22', 7],
  ['1969-12-29', 1],
  ['1969-12-28', 7],
])('%s is day %i of the week', (date, expected) => {
  expect(weekday(date)).toBe(expected);
});

test('a date is put together from year, month and day', () => {
  expect(dateOf(2026, 2, 1)).toBe('2026-02-01');
});

test.each(['2026-02-30', '2026-13-01', '2026-01', '26-1-1', '', '2026-01-01T00:00:00Z'])(
  'a text that is no date of the calendar is a fault: %j',
  (text) => {
    expect(() => addDays(text, 1)).toThrow(
      new RangeError(`${text} is not a date of the calendar (YYYY-MM-DD)`),
    );
  },
);
