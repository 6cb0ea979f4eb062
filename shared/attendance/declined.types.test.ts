/** What the compiler refuses: `tsc` fails when one of these lines would compile after all. */
import { expect, expectTypeOf, test } from 'vitest';
import type { Conduct } from '../decision/ground-fault.ts';
import type { SettledAbsence } from './absence.ts';
import { type DeclinedActivity, type StandingRefusal, standingRefusals } from './declined.ts';
import { type Attendance, nothingYet } from './registration.ts';
import type { Session } from './session.ts';

const absences: readonly SettledAbsence[] = [];
const known: readonly Attendance[] = [nothingYet];
const planned: readonly Session[] = [];
const written: readonly DeclinedActivity[] = [];
const grounding = (conduct: Conduct) => conduct;

/** Compiled, and never run. */
function refusedByTheCompiler(): void {
  // @ts-expect-error what is known of days, registered or not, is no refusal
  standingRefusals(known, '2026-12');
  // @ts-expect-error a planned session is no refusal
  standingRefusals(planned, '2026-12');
  // @ts-expect-error an absence, settled as it may be, is no refusal
  grounding({ absences: [], refusals: absences });
  // @ts-expect-error what was written grounds nothing until it is known to stand and be near
  grounding({ absences: [], refusals: written });
  // @ts-expect-error that a remittal came back is no refusal
  standingRefusals([{ at: '2026-12-01', by: { sub: 's', name: 'n' }, reason: 'wrong_group' }], '');
}

test('nothing but a recorded refusal can be given to what grounds', () => {
  expect(refusedByTheCompiler).toBeTypeOf('function');
  expectTypeOf<DeclinedActivity>().toHaveProperty('ownWords');
  expectTypeOf<SettledAbsence>().not.toExtend<StandingRefusal>();
  expectTypeOf<StandingRefusal>().not.toExtend<SettledAbsence>();
});
