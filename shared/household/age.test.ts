import { expect, test } from 'vitest';
import { ageOn, daysInMonth, firstDayOf, isDate, isMonth, lastDayOf } from './age.ts';

test.each([
  ['2019-11-15', '2026-11-14', 6],
  ['2019-11-15', '2026-11-15', 7],
  ['2019-11-15', '2019-11-15', 0],
  ['2019-11-15', '2019-11-14', -1],
  ['2019-12-31', '2020-01-01', 0],
  ['2008-02-29', '2026-02-27', 17],
  ['2008-02-29', '2026-02-28', 18],
  ['2008-02-29', '2028-02-28', 19],
  ['2008-02-29', '2028-02-29', 20],
])('one born %s is on %s %i years old', (birthDate, date, age) => {
  expect(ageOn(birthDate, date)).toBe(age);
});

test.each([
  ['2026-02', 28],
  ['2028-02', 29],
  ['2100-02', 28],
  ['2000-02', 29],
  ['2026-11', 30],
  ['2026-12', 31],
])('%s has %i days', (month, days) => {
  expect(daysInMonth(month)).toBe(days);
  expect([firstDayOf(month), lastDayOf(month)]).toEqual([`${month}-01`, `${month}-${days}`]);
});

test('only days and months of the calendar are such', () => {
  expect(['2026-02-28', '2028-02-29'].every(isDate)).toBe(true);
  expect(
    ['2026-02-29', '2026-00-10', '2026-13-01', '2026-01-00', '26-01-01', ''].some(isDate),
  ).toBe(false);
  expect(['2026-01', '2026-12'].every(isMonth)).toBe(true);
  expect(['2026-00', '2026-13', '2026-1', '2026-01-01'].some(isMonth)).toBe(false);
});
