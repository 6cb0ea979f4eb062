/**
 * Arithmetic on calendar dates (`YYYY-MM-DD`), which have no time and no zone. Where a date meets
 * an instant, `stockholm.ts` decides.
 */

/** A date of the calendar, `YYYY-MM-DD`. */
export type LocalDate = string;

const dayMs = 86_400_000;

/** The date so many days later (earlier when negative). */
export function addDays(date: LocalDate, days: number): LocalDate {
  return fromEpochDay(epochDay(date) + days);
}

/**
 * The same day so many months later, or the last day of that month when it has no such day:
 * one month from 31 January is 28 or 29 February.
 */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const [year, month, day] = partsOf(date);
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastDay)))
    .toISOString()
    .slice(0, 10);
}

/** Days from one date to another; negative when the second is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return epochDay(to) - epochDay(from);
}

/** Day of the week, Monday 1 to Sunday 7 (ISO 8601). */
export function weekday(date: LocalDate): number {
  return ((((epochDay(date) + 3) % 7) + 7) % 7) + 1;
}

/** The date of this year, month (1–12) and day. */
export function dateOf(year: number, month: number, day: number): LocalDate {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}

/** The year of a date. */
export function yearOf(date: LocalDate): number {
  return partsOf(date)[0];
}

/** @throws RangeError when the text is no date of the calendar (2026-02-30): a fault of the caller. */
function epochDay(date: LocalDate): number {
  const [year, month, day] = partsOf(date);
  return Date.UTC(year, month - 1, day) / dayMs;
}

function fromEpochDay(days: number): LocalDate {
  return new Date(days * dayMs).toISOString().slice(0, 10);
}

function partsOf(date: LocalDate): readonly [year: number, month: number, day: number] {
  const parsed = new Date(`${date}T00:00:00Z`);
  if (!/^\d{4}-\d\d-\d\d$/.test(date) || !isSameDate(parsed, date)) {
    throw new RangeError(`${date} is not a date of the calendar (YYYY-MM-DD)`);
  }
  return [parsed.getUTCFullYear(), parsed.getUTCMonth() + 1, parsed.getUTCDate()];
}

/** The engine may roll 30 February over to March; a date that changed was none. */
function isSameDate(parsed: Date, date: LocalDate): boolean {
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date);
}
