import { addDays, type LocalDate } from './calendar.ts';

/** A point in time, ISO 8601 in UTC with Z. */
export type Instant = string;

const hourMs = 3_600_000;

let wallClock: Intl.DateTimeFormat | undefined;

/** The format is made when it is first needed: making it is slow, and loading must not be. */
function wallClockFormat(): Intl.DateTimeFormat {
  wallClock ??= new Intl.DateTimeFormat('en-CA', {
    timeZone: 'Europe/Stockholm',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    hourCycle: 'h23',
  });
  return wallClock;
}

/** The date that calendars in Stockholm show at this instant. */
export function localDate(instant: Instant): LocalDate {
  const { year, month, day } = wallParts(Date.parse(instant));
  return `${year}-${month}-${day}`;
}

/** The hour (0–23) that clocks in Stockholm show at this instant. */
export function localHour(instant: Instant): number {
  return Number(wallParts(Date.parse(instant)).hour);
}

/**
 * The instant at which the day begins in Stockholm. Days have 23 hours when summer time begins and
 * 25 when it ends, but no Swedish change has touched midnight, so each day has one beginning.
 */
export function startOfDay(date: LocalDate): Instant {
  const utcMidnight = Date.parse(`${date}T00:00:00Z`);
  const hoursAhead = Number(wallParts(utcMidnight).hour);
  return new Date(utcMidnight - hoursAhead * hourMs).toISOString();
}

/** The last millisecond of the day in Stockholm: what is due that day is on time until then. */
export function endOfDay(date: LocalDate): Instant {
  return new Date(Date.parse(startOfDay(addDays(date, 1))) - 1).toISOString();
}

/** The month (`YYYY-MM`) that calendars in Stockholm show at this instant. */
export function localMonth(instant: Instant): string {
  return localDate(instant).slice(0, 7);
}

interface WallParts {
  readonly year: string;
  readonly month: string;
  readonly day: string;
  readonly hour: string;
}

/**
 * Hours that have been looked up: a list asks for the same few over and over, and each costs as much
 * as writing a row. Stockholm is whole hours ahead, so every instant of an hour shows the same.
 */
const known = new Map<number, WallParts>();
const knownAtMost = 5000;

function wallParts(epochMs: number): WallParts {
  const hour = Math.floor(epochMs / hourMs);
  const found = known.get(hour) ?? lookUp(epochMs);
  if (known.size >= knownAtMost) known.clear();
  known.set(hour, found);
  return found;
}

function lookUp(epochMs: number): WallParts {
  const parts = wallClockFormat().formatToParts(epochMs);
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    parts.find((candidate) => candidate.type === type)?.value ?? '';
  return { year: part('year'), month: part('month'), day: part('day'), hour: part('hour') };
}
