import { expect, test } from 'vitest';
import { type Flow, flow, hasEnded, openPlaces, taskKey } from './flow.ts';
import { nyansokan } from './nyansokan.ts';

const at = (change: Partial<Flow> = {}): Flow => ({
  ...{ process: 'nyansokan', step: 'mottagning', visit: 1, parts: [] },
  items: { children: [], remittals: [] },
  ...change,
});

test('the key of a task names the step, the item where there is one, and the visit', () => {
  expect(taskKey({ step: 'mottagning', visit: 3 })).toBe('mottagning.3');
  expect(taskKey({ step: 'remissvar', item: 'R-1', visit: 2 })).toBe('remissvar.R-1.2');
});

test('a step that waits is one open place, without an item', () => {
  expect(openPlaces(nyansokan, at())).toEqual([{ step: 'mottagning', visit: 1 }]);
});

test('of parts, those that are not done are open, at the visit that they were begun', () => {
  const parts: Flow['parts'] = [
    { step: 'ib1', visit: 2, state: 'open' },
    { step: 'ib2', visit: 2, state: 'done', outcome: 'ej_aktuell' },
    { step: 'barnkonsekvensanalys', item: 'c1', visit: 4, state: 'open' },
  ];
  expect(openPlaces(nyansokan, at({ step: 'utredning', visit: 5, parts }))).toStrictEqual([
    { step: 'ib1', visit: 2 },
    { step: 'barnkonsekvensanalys', visit: 4, item: 'c1' },
  ]);
});

test('nothing is open at an end, nor at a step that the table no longer has', () => {
  expect(openPlaces(nyansokan, at({ step: 'beslutad' }))).toEqual([]);
  expect(openPlaces(nyansokan, at({ step: 'gone' }))).toEqual([]);
  expect(hasEnded(nyansokan, at({ step: 'beslutad' }))).toBe(true);
  expect(hasEnded(nyansokan, at({ step: 'brev' }))).toBe(false);
});

test('a stored flow is read back as it was', () => {
  const stored = at({
    step: 'utredning',
    parts: [
      { step: 'ib1', visit: 2, state: 'open' },
      { step: 'remissvar', item: 'R-1', visit: 2, state: 'done', outcome: 'besvarad' },
    ],
    items: { children: ['c1'], remittals: ['R-1'] },
  });
  expect(flow.parse(stored)).toEqual(stored);
});

test.each([
  ['a process that does not exist', { process: 'other' }],
  ['a visit before the first', { visit: 0 }],
  ['a part in no known state', { parts: [{ step: 'ib1', visit: 1, state: 'lost' }] }],
  ['a part without a visit', { parts: [{ step: 'ib1', state: 'open' }] }],
  ['items that are not listed', { items: { children: [] } }],
  ['a field that is not of a flow', { owner: 'somebody' }],
])('what is stored is refused with %s', (_, change) => {
  expect(flow.safeParse({ ...at(), ...change }).success).toBe(false);
});
