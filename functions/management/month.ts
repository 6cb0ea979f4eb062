/** Months as `YYYY-MM`: stepping and listing. Pure. */

/** The month so many months later (earlier where negative). */
function monthAfter(month: string, by: number): string {
  const index = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + by;
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
}

/** So many months up to and with this one, the earliest first. */
export function monthsTo(month: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => monthAfter(month, index - count + 1));
}

/** The months of the year so far, up to and with this one. */
export function yearSoFar(month: string): readonly string[] {
  return monthsTo(month, Number(month.slice(5, 7)));
}

/** Whether a word from outside is a month of the system's time. */
export function isMonth(word: string | undefined): word is string {
  return word !== undefined && /^20\d\d-(0[1-9]|1[0-2])$/.test(word);
}
