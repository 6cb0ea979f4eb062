import { expect, test } from 'vitest';
import { analysisRefusals, inShort } from './analysis-refusal.ts';

const maja = { id: 'child_1', name: 'Maja' };
const leo = { id: 'child_2', name: 'Leo' };
const whole = {
  housing: 'trygg',
  health: 'frisk',
  leisure: 'fotboll',
  contactWithParent: 'varannan helg',
  school: 'trivs',
  viewHow: 'talked',
  view: 'vill bo kvar',
  hasEffect: true,
  consequences: 'hyresskuld',
  measures: 'budgetråd',
};
const at = '2026-11-05T10:00:00.000Z';
const made = (answers: object, when = at) => ({ at: when, answers: { ...answers } });

test('a household without children waits for no analysis', () => {
  expect(analysisRefusals([], new Map(), { at, what: 'ib1' })).toEqual([]);
});

test('each child without an analysis of its own is named', () => {
  const refusals = analysisRefusals([maja, leo], new Map([['child_2', made(whole)]]), undefined);
  expect(refusals).toEqual([{ child: maja, missing: 'analysis' }]);
});

test('an analysis that says nothing of an area names the area', () => {
  const lacking = made({ ...whole, leisure: ' ', contactWithParent: undefined });
  const [refusal] = analysisRefusals([maja], new Map([['child_1', lacking]]), undefined);
  expect(refusal).toEqual({
    child: maja,
    missing: 'areas',
    areas: ['leisure', 'contactWithParent'],
  });
  expect(refusal && inShort(refusal)).toBe('Maja: leisure, contactWithParent');
});

test.each([
  [{ viewHow: 'not_obtained', view: undefined }, ['viewWhyNot']],
  [{ viewHow: 'talked', view: '' }, ['view']],
  [{ hasEffect: false, consequences: undefined, measures: undefined }, ['noEffectReason']],
  [{ consequences: undefined, measures: undefined }, ['consequences', 'measures']],
])('what %j leaves unsaid is %j', (more, areas) => {
  const analyses = new Map([['child_1', made({ ...whole, ...more })]]);
  expect(analysisRefusals([maja], analyses, undefined)).toMatchObject([{ areas }]);
});

test('an analysis from before the last change is too old, one from after it is not', () => {
  const since = { at: '2026-11-06T10:00:00.000Z', what: 'calculation' } as const;
  const newer = made(whole, '2026-11-06T11:00:00.000Z');
  const analyses = new Map([
    ['child_1', made(whole)],
    ['child_2', newer],
  ]);
  expect(analysisRefusals([maja, leo], analyses, since)).toEqual([
    { child: maja, missing: 'newer', since },
  ]);
});
