import { expectTypeOf, it } from 'vitest';
import type { nyansokan } from './nyansokan.ts';
import { defineProcess, type Outcome, type StepName } from './process.ts';

type P = typeof nyansokan;

it('an outcome that the table lacks does not compile', () => {
  expectTypeOf<'till_utredning'>().toExtend<Outcome<P, 'mottagning'>>();
  expectTypeOf<'besvarad'>().toExtend<Outcome<P, 'remissvar'>>();
  expectTypeOf<'godkand'>().not.toExtend<Outcome<P, 'mottagning'>>();
  expectTypeOf<'nybesok'>().not.toExtend<StepName<P>>();
});

it('a way to a step that the table lacks does not compile', () => {
  defineProcess({
    name: 'provning',
    about: 'En tabell som pekar fel',
    start: 'forsta',
    steps: {
      forsta: {
        runs: 'calculate',
        ways: {
          // @ts-expect-error: the test is that this line does not compile
          klar: { to: 'ingenstans', because: 'Leder ingenstans' },
        },
      },
    },
    anytime: {},
    ends: { slut: 'Slutet' },
  });
});
