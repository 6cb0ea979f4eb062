import { expect, test } from 'vitest';
import { isParallel, isSystem } from '../../../workflows/process.ts';
import { processes } from '../../../workflows/registry.ts';
import { effects } from './effects.ts';

/** The forms that the steps of all tables ask for. */
const forms = Object.values(processes).flatMap((process) =>
  Object.values(process.steps).flatMap((step) => {
    if (isParallel(step)) return Object.values(step.parts).map(({ form }) => form);
    return isSystem(step) ? [] : [step.form];
  }),
);

test('completing any form of a process table has an effect', () => {
  expect(forms.filter((form) => !Object.hasOwn(effects, form))).toEqual([]);
});

test('no effect is left of a form that no table asks for', () => {
  expect(Object.keys(effects).filter((form) => !forms.includes(form))).toEqual([]);
});
