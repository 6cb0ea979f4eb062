import { addDays, dateOf, type LocalDate, weekday } from './calendar.ts';

/** A day on which no work is counted, and why. */
export interface NonWorkingDay {
  readonly date: LocalDate;
  readonly name: { readonly sv: string; readonly en: string };
  /** The rule that makes it one. */
  readonly source: string;
}

const publicHolidays = 'Lag (1989:253) om allmänna helgdagar';
const eves = 'Lag (1930:173) om beräkning av lagstadgad tid 2 §: these eves count as Sundays';

/**
 * The days of a year that are public holidays, and the three eves on which the offices are closed
 * and which the law on statutory time treats as Sundays. In order of date.
 */
export function nonWorkingDays(year: number): readonly NonWorkingDay[] {
  const easter = easterSunday(year);
  const midsummer = firstWeekdayFrom(dateOf(year, 6, 20), 6);
  const day = (date: LocalDate, sv: string, en: string, source = publicHolidays) => ({
    date,
    name: { sv, en },
    source,
  });
  return [
    day(dateOf(year, 1, 1), 'nyårsdagen', "New Year's Day"),
    day(dateOf(year, 1, 6), 'trettondedag jul', 'Epiphany'),
    day(addDays(easter, -2), 'långfredagen', 'Good Friday'),
    day(easter, 'påskdagen', 'Easter Sunday'),
    day(addDays(easter, 1), 'annandag påsk', 'Easter Monday'),
    day(dateOf(year, 5, 1), 'första maj', 'May Day'),
    day(addDays(easter, 39), 'Kristi himmelsfärdsdag', 'Ascension Day'),
    day(addDays(easter, 49), 'pingstdagen', 'Whit Sunday'),
    day(dateOf(year, 6, 6), 'nationaldagen', 'National Day'),
    day(addDays(midsummer, -1), 'midsommarafton', 'Midsummer Eve', eves),
    day(midsummer, 'midsommardagen', 'Midsummer Day'),
    day(firstWeekdayFrom(dateOf(year, 10, 31), 6), 'alla helgons dag', 'All Saints’ Day'),
    day(dateOf(year, 12, 24), 'julafton', 'Christmas Eve', eves),
    day(dateOf(year, 12, 25), 'juldagen', 'Christmas Day'),
    day(dateOf(year, 12, 26), 'annandag jul', 'Boxing Day'),
    day(dateOf(year, 12, 31), 'nyårsafton', "New Year's Eve", eves),
  ].sort((a, b) => (a.date < b.date ? -1 : 1));
}

/**
 * Easter Sunday of the Gregorian calendar (the anonymous computus, as Meeus prints it; the letters
 * are his).
 */
export function easterSunday(year: number): LocalDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return dateOf(year, Math.floor(n / 31), (n % 31) + 1);
}

function firstWeekdayFrom(date: LocalDate, wanted: number): LocalDate {
  return addDays(date, (wanted - weekday(date) + 7) % 7);
}
