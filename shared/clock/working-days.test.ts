import { expect, test } from 'vitest';
import { easterSunday, nonWorkingDays } from './holidays.ts';
import {
  addWorkingDays,
  isWorkingDay,
  workingDayBefore,
  workingDayFrom,
  workingDaysBetween,
} from './working-days.ts';

test.each([
  [1900, '1900-04-15'],
  [1981, '1981-04-19'],
  [2000, '2000-04-23'],
  [2008, '2008-03-23'],
  [2019, '2019-04-21'],
  [2024, '2024-03-31'],
  [2025, '2025-04-20'],
  [2026, '2026-04-05'],
  [2027, '2027-03-28'],
  [2038, '2038-04-25'],
  [2100, '2100-03-28'],
])('Easter Sunday of %i is %s', (year, date) => {
  expect(easterSunday(year)).toBe(date);
});

test('2026 has its sixteen days on which no work is counted', () => {
  expect(nonWorkingDays(2026).map(({ date, name }) => `${date} ${name.sv}, ${name.en}`)).toEqual([
    "2026-01-01 nyårsdagen, New Year's Day",
    '2026-01-06 trettondedag jul, Epiphany',
    '2026-04-03 långfredagen, Good Friday',
    '2026-04-05 påskdagen, Easter Sunday',
    '2026-04-06 annandag påsk, Easter Monday',
    '2026-05-01 första maj, May Day',
    '2026-05-14 Kristi himmelsfärdsdag, Ascension Day',
    '2026-05-24 pingstdagen, Whit Sunday',
    '2026-06-06 nationaldagen, National Day',
    '2026-06-19 midsommarafton, Midsummer Eve',
    '2026-06-20 midsommardagen, Midsummer Day',
    '2026-10-31 alla helgons dag, All Saints’ Day',
    '2026-12-24 julafton, Christmas Eve',
    '2026-12-25 juldagen, Christmas Day',
    '2026-12-26 annandag jul, Boxing Day',
    "2026-12-31 nyårsafton, New Year's Eve",
  ]);
});

test('midsummer and All Saints’ Day stay within their weeks', () => {
  const dates = (year: number) => nonWorkingDays(year).map(({ date }) => date);
  expect(dates(2025)).toContain('2025-06-21');
  expect(dates(2027)).toContain('2027-06-26');
  expect(dates(2025)).toContain('2025-11-01');
  expect(dates(2027)).toContain('2027-11-06');
});

test('days that fall together in a year are both named, in the order of the year', () => {
  const first = nonWorkingDays(2008).filter(({ date }) => date === '2008-05-01');
  expect(first.map(({ name }) => name.sv)).toEqual(['första maj', 'Kristi himmelsfärdsdag']);
});

test('the three eves have another source than the public holidays', () => {
  const named = new Set(nonWorkingDays(2026).map(({ source }) => source));
  expect([...named].filter((source) => !source.includes('1930:173'))).toEqual([
    'Lag (1989:253) om allmänna helgdagar',
  ]);
  const eves = nonWorkingDays(2026).filter(({ source }) => source.includes('1930:173'));
  expect(eves.map(({ name }) => name.en)).toEqual([
    'Midsummer Eve',
    'Christmas Eve',
    "New Year's Eve",
  ]);
});

test.each([
  ['2026-11-20', true],
  ['2026-11-21', false],
  ['2026-11-22', false],
  ['2026-11-23', true],
  ['2026-12-24', false],
  ['2026-12-23', true],
  ['2026-06-19', false],
])('%s is a working day: %s', (date, expected) => {
  expect(isWorkingDay(date)).toBe(expected);
});

test.each([
  ['an ordinary Monday', '2026-11-23', 5, '2026-11-30'],
  ['the Friday before the Christmas week', '2026-12-18', 5, '2026-12-29'],
  ['the Monday before Christmas, over New Year', '2026-12-21', 5, '2026-12-30'],
  ['Maundy Thursday', '2026-04-02', 5, '2026-04-13'],
  ['the Wednesday before Ascension Day', '2026-05-13', 1, '2026-05-15'],
  ['the Thursday before Midsummer Eve', '2026-06-18', 1, '2026-06-22'],
  ['a Saturday', '2026-11-21', 1, '2026-11-23'],
  ['any day, zero days', '2026-11-21', 0, '2026-11-21'],
])('from %s (%s) %i working days end on %s', (_, from, days, expected) => {
  expect(addWorkingDays(from, days)).toBe(expected);
});

test('the working day from Christmas Eve 2026 is the Monday after', () => {
  expect(workingDayFrom('2026-12-24')).toBe('2026-12-28');
  expect(workingDayFrom('2026-12-23')).toBe('2026-12-23');
});

test('working days between two dates leave out the first and count the last', () => {
  expect(workingDaysBetween('2026-12-18', '2026-12-28')).toBe(4);
  expect(workingDaysBetween('2026-11-23', '2026-11-23')).toBe(0);
  expect(workingDaysBetween('2026-11-20', '2026-11-22')).toBe(0);
});

test.each([
  ['2026-11-24', '2026-11-23'],
  ['2026-11-23', '2026-11-20'],
  ['2026-12-28', '2026-12-23'],
  ['2026-04-07', '2026-04-02'],
])('the working day before %s is %s', (date, before) => {
  expect(workingDayBefore(date)).toBe(before);
});
