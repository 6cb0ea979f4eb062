import { expect, test } from 'vitest';
import { compileMachine } from '../../../workflows/compiler/asl.ts';
import { nyansokan } from '../../../workflows/nyansokan.ts';
import { enteredBy } from './entered.ts';
import { graphOf } from './graph.ts';

const graph = graphOf(compileMachine(nyansokan, { route: 'r', openTask: 'o', run: () => 's' }));

const evidence = (parts: {
  readonly entered?: readonly string[];
  readonly exited?: readonly string[];
  readonly called?: readonly string[];
  readonly again?: readonly string[];
}) => ({
  entered: new Set(parts.entered),
  exited: new Set(parts.exited),
  called: new Set(parts.called),
  again: new Set(parts.again),
});

test('the graph has every state, those inside branches and repetitions too', () => {
  expect([...graph.keys()]).toEqual(
    expect.arrayContaining(['route', 'utredning', 'ib1?', 'remissvar: one', 'ib2: done']),
  );
});

test('a call inside a branch proves what leads to it, and nothing after it', () => {
  const proved = enteredBy(graph, evidence({ entered: ['utredning'], called: ['remissvar: one'] }));
  expect([...proved.keys()].sort()).toEqual(
    ['ib2?', 'remissvar', 'remissvar: one', 'remissvar: refresh', 'remissvar?', 'utredning'].sort(),
  );
});

test('a Parallel state that was left proves the ends of its branches, and what follows from a call', () => {
  const parts = { entered: ['utredning'], exited: ['utredning'], called: ['ib1'] };
  const proved = enteredBy(graph, evidence(parts));
  expect(proved.get('ib1')).toBe('log');
  for (const name of ['ib1?', 'ib1: outcome', 'ib1: done', 'ib3: done']) {
    expect(proved.get(name), name).toBe('way');
  }
  expect(proved.has('ib3')).toBe(false);
});

test('a part that was called for two places proves the way back to it', () => {
  const called = ['ib4', 'plan_underskrift'];
  const once = enteredBy(graph, evidence({ entered: ['utredning'], called }));
  expect(once.has('ib4: refresh')).toBe(false);
  const again = enteredBy(graph, evidence({ entered: ['utredning'], called, again: ['ib4'] }));
  expect(again.get('ib4: refresh')).toBe('way');
  const never = enteredBy(graph, evidence({ entered: ['utredning'], called, again: ['ib3'] }));
  expect(never.has('ib4: refresh')).toBe(false);
});
