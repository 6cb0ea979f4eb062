import { expect, test } from 'vitest';
import { findStep, isParallel, type Process } from '../../workflows/process.ts';
import { processes } from '../../workflows/registry.ts';
import { personStep, waysForPerson } from '../../workflows/transition.ts';
import { languages } from './language.ts';
import { caseworkPageTexts } from './later/casework.ts';
import { textsOf } from './texts.ts';

function stepNames(process: Process): string[] {
  return Object.entries(process.steps).flatMap(([name, step]) =>
    isParallel(step) ? [name, ...Object.keys(step.parts)] : [name],
  );
}

/** The ways that staff of the unit choose on a page; over delegation is for the delegation to say. */
function choices(process: Process): string[] {
  return stepNames(process).flatMap((name) => {
    const by = personStep(process, name)?.by;
    if (by === undefined || by === 'sokande' || by === 'jobbtorgscoach') return [];
    return waysForPerson(process, name)
      .filter((outcome) => outcome !== 'over_delegation')
      .map((outcome) => `${name}.${outcome}`);
  });
}

const all = Object.values<Process>(processes);

test.each(languages)('every step and end of a process has words for staff (%s)', (lang) => {
  const words = textsOf(lang).unit.steps;
  const names = all.flatMap((process) => [...stepNames(process), ...Object.keys(process.ends)]);
  expect(names.filter((name) => !Object.hasOwn(words, name))).toEqual([]);
});

test.each(languages)('every way that staff can choose has words (%s)', (lang) => {
  const words: Readonly<Record<string, object>> = caseworkPageTexts(lang).outcomes;
  const missing = all.flatMap(choices).filter((choice) => {
    const [step = '', outcome = ''] = choice.split('.');
    return !Object.hasOwn(words, step) || !Object.hasOwn(words[step] ?? {}, outcome);
  });
  expect(missing).toEqual([]);
});

test('no words are left of a step that no process has', () => {
  const known = all.flatMap((process) => Object.keys(process.ends));
  const left = Object.keys(textsOf('sv').unit.steps).filter(
    (name) => !known.includes(name) && !all.some((process) => findStep(process, name)),
  );
  expect(left).toEqual([]);
});
