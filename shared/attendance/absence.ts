/**
 * What may be counted against a client: invalid absences that a coach registered, and nothing else.
 * Each function here takes such values; a planned day without a registration has no way to become
 * one. There are no shares: a share of what is registered would grow worse by what is not.
 */
import type { LocalDate } from '../clock/calendar.ts';
import { firstDayOf, lastDayOf } from '../household/age.ts';
import { monthsAfter } from '../norm/month-arithmetic.ts';
import type { AbsenceQuestion, Attendance, InvalidAbsence } from './registration.ts';
import { attendanceRulesOn } from './rules.ts';

/** The invalid absences among what is known of some sessions. */
export function invalidAbsences(attendances: readonly Attendance[]): readonly InvalidAbsence[] {
  return attendances.flatMap(({ registration }) =>
    registration?.state === 'invalid_absence' ? [registration] : [],
  );
}

/** How the question to the client stands on a day: answered, out of time, or still waited for. */
export function questionState(
  { answers, answerBy }: AbsenceQuestion,
  today: LocalDate,
): 'answered' | 'passed' | 'waits' {
  if (answers.length > 0) return 'answered';
  return today > answerBy ? 'passed' : 'waits';
}

/** Those whose question waits for the client's answer. */
export function unanswered(
  absences: readonly InvalidAbsence[],
  today: LocalDate,
): readonly InvalidAbsence[] {
  return absences.filter(({ question }) => questionState(question, today) === 'waits');
}

declare const heard: unique symbol;

/**
 * An invalid absence of which the client has been asked, and has answered or had the time to: the
 * only thing that a proposal to lower or refuse support may stand on. Only `settled` makes one.
 */
export type SettledAbsence = InvalidAbsence & { readonly [heard]: true };

/** The absences on which something may be proposed, of those that a coach registered. */
export function settled(
  absences: readonly InvalidAbsence[],
  today: LocalDate,
): readonly SettledAbsence[] {
  return absences.filter((absence): absence is SettledAbsence => {
    return questionState(absence.question, today) !== 'waits';
  });
}

/** The settled absences near enough to a support month 'YYYY-MM' to say anything of it. */
export function groundsIn(
  absences: readonly SettledAbsence[],
  month: string,
): readonly SettledAbsence[] {
  const { groundMonths } = attendanceRulesOn(lastDayOf(month));
  const first = firstDayOf(monthsAfter(month, -groundMonths));
  return absences.filter(({ date }) => first <= date && date <= lastDayOf(month));
}

/** What is shown of absences: how many there are, and what each still waits for. */
export interface AbsenceFigures {
  readonly invalid: number;
  readonly waiting: number;
  readonly settled: number;
}

/** The figures of absence. There is none over days that were not registered. */
export function absenceFigures(
  absences: readonly InvalidAbsence[],
  today: LocalDate,
): AbsenceFigures {
  const waiting = unanswered(absences, today).length;
  return { invalid: absences.length, waiting, settled: absences.length - waiting };
}
