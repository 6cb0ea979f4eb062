import { describe, expect, it } from 'vitest';
import { languages } from '../../../shared/text/language.ts';
import { textsOf } from '../../../shared/text/texts.ts';
import { isParallel, isSystem } from '../../../workflows/process.ts';
import { processes } from '../../../workflows/registry.ts';
import { waysForPerson } from '../../../workflows/transition.ts';
import { outcomeWords } from './outcome-options.ts';

const unitRoles = ['mottagningssekreterare', 'socialsekreterare', 'enhetschef'];

describe.each(languages)('in %s', (lang) => {
  it('every step, part and end of every process has its words', () => {
    const names = Object.values(processes).flatMap((process) => [
      ...Object.entries(process.steps).flatMap(([name, step]) =>
        isParallel(step) ? [name, ...Object.keys(step.parts)] : [name],
      ),
      ...Object.keys(process.ends),
    ]);
    const { steps } = textsOf(lang).unit;
    expect(names.filter((name) => !Object.hasOwn(steps, name))).toEqual([]);
  });

  it('every way out that a person of the unit chooses has its words', () => {
    const missing = Object.values(processes).flatMap((process) =>
      Object.entries(process.steps)
        .flatMap(([name, step]) => (isParallel(step) ? Object.entries(step.parts) : [[name, step]]))
        .flatMap(([name, step]) => {
          if (typeof name !== 'string' || typeof step === 'string' || step === undefined) return [];
          if (isParallel(step) || isSystem(step) || !unitRoles.includes(step.by)) return [];
          return waysForPerson(process, name)
            .filter((way) => way !== 'over_delegation')
            .filter((way) => outcomeWords(lang, name, way) === undefined)
            .map((way) => `${name}.${way}`);
        }),
    );
    expect(missing).toEqual([]);
  });
});
