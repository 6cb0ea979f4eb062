/**
 * Age and months as plain calendar arithmetic on 'YYYY-MM-DD' and 'YYYY-MM'. No clock, no zone:
 * a birthday is a date, not an instant. Imports nothing.
 */

const daysByMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const isLeapYear = (year: number): boolean =>
  (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Number of days in a month 'YYYY-MM'; NaN when the text is no month. */
export function daysInMonth(month: string): number {
  const monthNumber = Number(month.slice(5, 7));
  if (monthNumber === 2 && isLeapYear(Number(month.slice(0, 4)))) return 29;
  return daysByMonth[monthNumber - 1] ?? Number.NaN;
}

/** First day of a month 'YYYY-MM', as 'YYYY-MM-DD'. */
export function firstDayOf(month: string): string {
  return `${month}-01`;
}

/** Last day of a month 'YYYY-MM', as 'YYYY-MM-DD'. */
export function lastDayOf(month: string): string {
  return `${month}-${String(daysInMonth(month)).padStart(2, '0')}`;
}

/** Whether 'YYYY-MM-DD' is a day of the calendar. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = Number(text.slice(8, 10));
  return day >= 1 && day <= daysInMonth(text.slice(0, 7));
}

/** Whether 'YYYY-MM' is a month of the calendar. */
export function isMonth(text: string): boolean {
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(text);
}

/** The day a person born on `birthDate` has the birthday in `year`: 29 February becomes 28 in other years. */
function birthdayIn(year: string, birthDate: string): string {
  const birthday = `${year}${birthDate.slice(4)}`;
  return isDate(birthday) ? birthday : lastDayOf(`${year}-02`);
}

/**
 * Whole years of age on a date; negative before the birth.
 * One born on 29 February is a year older on the last day of February in other years.
 */
export function ageOn(birthDate: string, date: string): number {
  if (date < birthDate) return -1;
  const year = date.slice(0, 4);
  const years = Number(year) - Number(birthDate.slice(0, 4));
  return date < birthdayIn(year, birthDate) ? years - 1 : years;
}
