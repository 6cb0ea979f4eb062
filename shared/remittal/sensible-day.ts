import { addMonths, type LocalDate } from '../clock/calendar.ts';

/**
 * Why a day of a remittal makes no sense. The bounds are against slips (1926 for 2026), and no rule of
 * law: a year either way, since somebody may already have been in what the plan goes on with.
 */
type DayFault = 'DayBeforeRemittal' | 'DayLongBefore' | 'DayFarAhead';

const MONTHS = 12;

/** Of what comes of the remittal, as its meetings: not before it was sent. */
export function beforeSent(day: LocalDate | undefined, sentOn: LocalDate): DayFault | undefined {
  return day !== undefined && day < sentOn ? 'DayBeforeRemittal' : undefined;
}

/** Of what may have begun before the remittal. */
export function longBefore(day: LocalDate | undefined, sentOn: LocalDate): DayFault | undefined {
  return day !== undefined && day < addMonths(sentOn, -MONTHS) ? 'DayLongBefore' : undefined;
}

/** Of what is planned. */
export function farAhead(day: LocalDate | undefined, today: LocalDate): DayFault | undefined {
  return day !== undefined && day > addMonths(today, MONTHS) ? 'DayFarAhead' : undefined;
}
