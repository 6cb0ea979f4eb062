/** What the compiler refuses: `tsc` fails when one of these lines would compile after all. */
import { expect, expectTypeOf, test } from 'vitest';
import { absenceFigures, groundsIn, invalidAbsences, settled, unanswered } from './absence.ts';
import {
  type Attendance,
  type attendanceStates,
  type InvalidAbsence,
  nothingYet,
  type Registration,
} from './registration.ts';
import type { Session } from './session.ts';

const today = '2026-12-01';
const planned: readonly Session[] = [];
const known: readonly Attendance[] = [nothingYet];
const registered: readonly Registration[] = [];

/** Compiled, and never run. */
function refusedByTheCompiler(): void {
  // @ts-expect-error a session is not an absence
  absenceFigures(planned, today);
  // @ts-expect-error a session is not an absence
  settled(planned, today);
  // @ts-expect-error a session is not an absence
  unanswered(planned, today);
  // @ts-expect-error what is known of sessions is not absences: there may be no registration
  absenceFigures(known, today);
  // @ts-expect-error a registration may be of presence
  settled(registered, today);
  // @ts-expect-error an absence whose question waits grounds nothing
  groundsIn(invalidAbsences(known), '2026-12');
  const withoutCoach = {
    state: 'invalid_absence',
    date: today,
    activity: '1-0',
    at: today,
  } as const;
  // @ts-expect-error an absence without the coach who registered it, and its question, is none
  absenceFigures([withoutCoach], today);
}

test('a planned day without a registration cannot be given to what counts, warns or grounds', () => {
  expect(refusedByTheCompiler).toBeTypeOf('function');
  expect(absenceFigures(invalidAbsences(known), today).invalid).toBe(0);
  expect(groundsIn(settled(invalidAbsences(known), today), '2026-12')).toEqual([]);
});

test('there is no value for what is not registered', () => {
  expectTypeOf<(typeof attendanceStates)[number]>().not.toExtend<'not_registered'>();
  expectTypeOf<undefined>().not.toExtend<InvalidAbsence>();
  expectTypeOf<InvalidAbsence>().toHaveProperty('by');
  expectTypeOf<InvalidAbsence>().toHaveProperty('question');
});
