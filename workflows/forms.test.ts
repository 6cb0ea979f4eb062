import { describe, expect, it } from 'vitest';
import { latestInstrument } from '../shared/instrument/registry.ts';
import { isParallel, isSystem, type PersonStep, type Process } from './process.ts';
import { processes } from './registry.ts';

function personSteps(process: Process): readonly PersonStep[] {
  return Object.values(process.steps).flatMap((step) => {
    if (isParallel(step)) return Object.values(step.parts);
    return isSystem(step) ? [] : [step];
  });
}

describe.each(Object.values<Process>(processes))('the forms of $name', (process) => {
  it('exist, and their sections for outcomes belong to ways of the step', () => {
    for (const step of personSteps(process)) {
      const sections = latestInstrument(step.form).sections;
      const ways = Object.keys(step.ways);
      const named = sections.flatMap((section) => section.outcomes ?? []);
      expect(ways, step.form).toEqual(expect.arrayContaining(named));
    }
  });
});
