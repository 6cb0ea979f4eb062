/** The fields of the register: which session, what it was when the form was opened, what is chosen. */

import type { Mark } from '../../../shared/attendance/register.ts';
import {
  type AttendanceState,
  attendanceState,
  revisionOf,
} from '../../../shared/attendance/registration.ts';
import type { RawForm } from '../../../shared/instrument/instrument.ts';
import type { WeekDay } from '../../../shared/web/view/attendance/week-days.ts';
import type { Member } from './group.ts';

const none = 'none';

/** As long as a note may be, in UTF-16 units. */
export const NOTE_LENGTH = 1000;

/** The field in which a session's state is chosen. */
export function stateField(instanceId: string, session: string): string {
  return `state.${instanceId}.${session}`;
}

/** The field that carries what the coach had seen of the session. */
export function seenField(instanceId: string, session: string): string {
  return `seen.${instanceId}.${session}`;
}

/** The field of the note to what is changed of one person. */
export function noteField(instanceId: string): string {
  return `note.${instanceId}`;
}

function noteOf(form: RawForm, instanceId: string): string {
  return form[noteField(instanceId)]?.[0]?.trim() ?? '';
}

/** Why a person's note cannot be kept: it is too long, or no absence is registered with it. */
export type NoteFault = 'TooLong' | 'WithoutAbsence';

/** What is wrong with a person's note; undefined when nothing is, or there is none. */
export function noteFault(form: RawForm, member: Member): NoteFault | undefined {
  const note = noteOf(form, member.remittal.instanceId);
  if (note === '') return undefined;
  if (note.length > NOTE_LENGTH) return 'TooLong';
  const { marks, unknown } = marksOf(form, member);
  const isCarried = Object.values(marks).some((mark) => mark.note !== undefined);
  return isCarried || unknown.length > 0 ? undefined : 'WithoutAbsence';
}

/** A form without the notes of those who are not named: theirs have been saved. */
export function withNotesOf(form: RawForm, instanceIds: readonly string[]): RawForm {
  const kept = new Set(instanceIds.map(noteField));
  return Object.fromEntries(
    Object.entries(form).filter(([name]) => !name.startsWith('note.') || kept.has(name)),
  );
}

/** The remittals whose people the form had: the list may have changed since it was opened. */
export function postedIds(form: RawForm): ReadonlySet<string> {
  return new Set(Object.keys(form).flatMap((name) => /^state\.([^.]+)\./.exec(name)?.[1] ?? []));
}

/** The notes of a form, to be given back when nothing of it could be saved. */
export function notesIn(form: RawForm): RawForm {
  return Object.fromEntries(Object.entries(form).filter(([name]) => name.startsWith('note.')));
}

/** What is registered of a session: its revision, and the state or none. */
export function seenOf({ attendance }: WeekDay): string {
  return `${revisionOf(attendance)}.${attendance.registration?.state ?? none}`;
}

/** What is chosen in a person's fields and differs from what the form was opened with. */
export interface MemberMarks {
  readonly marks: Readonly<Record<string, Mark>>;
  /** Sessions whose choice is none of ours. */
  readonly unknown: readonly string[];
}

/**
 * Reads what was changed of a person: what was left as it stood is not looked at. A day that the form
 * had no field for is read as one that nobody had seen registered.
 */
export function marksOf(form: RawForm, { remittal, days }: Member): MemberMarks {
  const { instanceId } = remittal;
  const note = noteOf(form, instanceId) || undefined;
  const marks: Record<string, Mark> = {};
  const unknown: string[] = [];
  for (const { session } of days) {
    const chosen = form[stateField(instanceId, session)]?.[0];
    const [revision = '', was = none] = form[seenField(instanceId, session)]?.[0]?.split('.') ?? [];
    if (chosen === undefined || (chosen === '' ? none : chosen) === was) continue;
    const state = chosenState(chosen);
    const seen = /^\d{1,4}$/.test(revision) ? Number(revision) : 0;
    if (state === undefined) unknown.push(session);
    else marks[session] = { state, seen, note: isAway(state) ? note : undefined };
  }
  return { marks, unknown };
}

/** The note of a person's week is about why somebody was away; a day of presence needs none. */
function isAway(state: AttendanceState | null): boolean {
  return state !== null && state !== 'present';
}

/** Undefined for a word that is no state; null for none. */
function chosenState(chosen: string): AttendanceState | null | undefined {
  if (chosen === '') return null;
  const parsed = attendanceState.safeParse(chosen);
  return parsed.success ? parsed.data : undefined;
}
