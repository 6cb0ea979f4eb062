import { expect, test } from 'vitest';
import { explained, registeredAs, saysPresent } from './attendance.builder.ts';
import { type Attendance, attendanceSchema, attendanceStates } from './registration.ts';

const reads = (stored: unknown) => attendanceSchema.safeParse(stored).success;
const changed = (one: Attendance, registration: object) => ({
  ...one,
  registration: { ...one.registration, ...registration },
});

test.each(attendanceStates)(
  'a day registered as %s, and what was said of it, is read back',
  (state) => {
    const said = saysPresent(registeredAs(state));
    expect(attendanceSchema.parse(JSON.parse(JSON.stringify(said)))).toEqual(said);
  },
);

test('not registered is no state, and an invalid absence without its question is none either', () => {
  const absent = explained(registeredAs('invalid_absence'));
  expect(reads(absent)).toBe(true);
  expect(reads(changed(absent, { state: 'not_registered' }))).toBe(false);
  expect(reads(changed(absent, { question: undefined }))).toBe(false);
  expect(reads(changed(registeredAs('present'), { question: {} }))).toBe(false);
});

test('what says more than it should, or nothing, is refused', () => {
  const present = saysPresent(registeredAs('present'));
  expect(reads({ ...present, diagnosis: 'hemligt' })).toBe(false);
  expect(reads(changed(present, { diagnosis: 'hemligt' }))).toBe(false);
  expect(reads(changed(present, { note: '' }))).toBe(false);
  expect(reads(changed(present, { note: 'x'.repeat(1000) }))).toBe(true);
  expect(reads(changed(present, { note: 'x'.repeat(1001) }))).toBe(false);
  const [statement] = present.statements;
  expect(reads({ ...present, statements: [{ ...statement, said: 'maybe' }] })).toBe(false);
  expect(reads({ ...present, statements: [{ ...statement, diagnosis: 'x' }] })).toBe(false);
});
