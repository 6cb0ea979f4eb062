import { addDays, type LocalDate } from '../clock/calendar.ts';
import { localDate } from '../clock/stockholm.ts';
import {
  type AbsenceAnswer,
  type Attendance,
  type AttendanceState,
  type Registration,
  revisionOf,
  type Statement,
} from './registration.ts';
import { attendanceRulesOn } from './rules.ts';

/** What a coach says of one session; null takes a registration back: nothing is registered. */
export interface Mark {
  readonly state: AttendanceState | null;
  readonly note?: string | undefined;
  /** The revision that the coach had seen. */
  readonly seen: number;
}

/** Of which session, by whom and when. */
export interface Registering {
  readonly date: LocalDate;
  readonly activity: string;
  readonly by: { readonly sub: string; readonly name: string };
  readonly at: string;
}

export type Marked =
  | { readonly ok: true; readonly next: Attendance; readonly asks: boolean }
  /** Nothing of it is new. */
  | { readonly ok: true; readonly next?: undefined }
  | {
      readonly ok: false;
      /** The day has not come; or somebody registered otherwise since the form was opened. */
      readonly reason: 'SessionNotYet' | 'RegisteredMeanwhile';
    };

function isSame({ state, note }: Mark, registration: Registration | undefined): boolean {
  if (state !== (registration?.state ?? null)) return false;
  return note === undefined || note === registration?.note;
}

/**
 * A coach registers a session, corrects what was registered, or takes it back. What was registered
 * before is kept. An invalid absence opens the question to the client (why?) and gives it days; a
 * new note on one lets its question stand.
 */
export function marked(attendance: Attendance, mark: Mark, of: Registering): Marked {
  const { registration, earlier } = attendance;
  if (isSame(mark, registration)) return { ok: true };
  if (mark.seen !== revisionOf(attendance)) return { ok: false, reason: 'RegisteredMeanwhile' };
  if (of.date > localDate(of.at)) return { ok: false, reason: 'SessionNotYet' };
  const kept = registration === undefined ? earlier : [...earlier, registration];
  const rest = { statements: attendance.statements, earlier: kept };
  if (mark.state === null) return { ok: true, next: rest, asks: false };
  const next = registrationOf(mark, mark.state, of, registration);
  const asks = next.state === 'invalid_absence' && registration?.state !== 'invalid_absence';
  return { ok: true, next: { ...rest, registration: next }, asks };
}

function registrationOf(
  { note }: Mark,
  state: AttendanceState,
  of: Registering,
  before: Registration | undefined,
): Registration {
  const common = { ...of, ...(note === undefined ? {} : { note }) };
  if (state !== 'invalid_absence') return { state, ...common };
  if (before?.state === state) return { state, ...common, question: before.question };
  const asked = localDate(of.at);
  const answerBy = addDays(asked, attendanceRulesOn(asked).answerDays);
  return { state, ...common, question: { askedAt: of.at, answerBy, answers: [] } };
}

/** The client's own word is added: beside the coach's, and beside what the client said before. */
export function stated(attendance: Attendance, statement: Statement): Attendance {
  return { ...attendance, statements: [...attendance.statements, statement] };
}

/** The client's answer to the question is added; undefined when nothing is asked. */
export function answered(attendance: Attendance, answer: AbsenceAnswer): Attendance | undefined {
  const { registration } = attendance;
  if (registration?.state !== 'invalid_absence') return undefined;
  const { question } = registration;
  const answers = [...question.answers, answer];
  return {
    ...attendance,
    registration: { ...registration, question: { ...question, answers } },
  };
}
