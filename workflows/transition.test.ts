import { describe, expect, test } from 'vitest';
import type { Flow, Part } from './flow.ts';
import { jobbtorgRemiss } from './jobbtorg_remiss.ts';
import { nyansokan } from './nyansokan.ts';
import { PART_DONE, type Process } from './process.ts';
import {
  advance,
  begin,
  isReopenable,
  leaveAnytime,
  type Move,
  personStep,
  type TransitionRefusal,
  waysForPerson,
  withItems,
} from './transition.ts';

const process: Process = nyansokan;

const started = begin(process, 'nyansokan', { children: ['c1'], remittals: [] });

function moved(flow: Flow, move: Partial<Move> & Pick<Move, 'step' | 'outcome'>): Flow {
  const result = advance(process, flow, { by: 'person', ...move });
  if (!result.ok) throw new Error(result.reason);
  return result.flow;
}

const inUtredning = moved(started, { step: 'mottagning', outcome: 'till_utredning' });
const refused = (reason: TransitionRefusal) => ({ ok: false, reason });
const open = (step: string, visit: number, item?: string): Part => ({
  ...{ step, visit, state: 'open' },
  ...(item === undefined ? {} : { item }),
});

test('a process begins at its first step, at the first visit, with no parts', () => {
  expect(started).toEqual({
    process: 'nyansokan',
    step: 'mottagning',
    visit: 1,
    parts: [],
    items: { children: ['c1'], remittals: [] },
  });
});

test('entering the investigation opens its first parts, and each child’s', () => {
  expect(inUtredning).toEqual({
    ...started,
    step: 'utredning',
    visit: 2,
    parts: [
      ...['ib1', 'ib2', 'ib3', 'ib4'].map((step) => open(step, 2)),
      open('barnkonsekvensanalys', 2, 'c1'),
    ],
  });
});

describe('a move is refused by name', () => {
  test.each<[string, Flow, Partial<Move>, TransitionRefusal]>([
    ['in a process that has ended', { ...started, step: 'beslutad' }, {}, 'ProcessEnded'],
    ['of a step that is not in the table', started, { step: 'nowhere' }, 'NoSuchStep'],
    ['of a step that is a set of parts', inUtredning, { step: 'utredning' }, 'NoSuchStep'],
    ['of a step where the flow is not', inUtredning, {}, 'NotAtStep'],
    ['of a part whose step the flow is not in', started, { step: 'ib1' }, 'NotAtStep'],
    ['to an outcome that the step lacks', started, { outcome: 'klar' }, 'NoSuchOutcome'],
    ['of a person’s way by the system', started, { by: 'system' }, 'NotTheirsToTake'],
    ['of a person’s way by a date', started, { by: 'date' }, 'NotTheirsToTake'],
    [
      'of a date’s way by a person',
      { ...started, step: 'komplettering' },
      { step: 'komplettering', outcome: 'tiden_ute' },
      'NotTheirsToTake',
    ],
    [
      'of the system’s own step by a person',
      { ...started, step: 'berakning' },
      { step: 'berakning', outcome: 'klar' },
      'NotTheirsToTake',
    ],
    [
      'of another child’s part',
      inUtredning,
      { step: 'barnkonsekvensanalys', outcome: 'klar', item: 'c2' },
      'PartNotOpen',
    ],
    [
      'of a child’s part without the child',
      inUtredning,
      { step: 'barnkonsekvensanalys', outcome: 'klar' },
      'PartNotOpen',
    ],
    [
      'of a part that is done',
      moved(inUtredning, { step: 'ib1', outcome: 'klar' }),
      { step: 'ib1', outcome: 'klar' },
      'PartNotOpen',
    ],
    [
      'to remittals without any remittal',
      inUtredning,
      { step: 'ib2', outcome: 'remiss' },
      'NothingToRunOver',
    ],
    [
      'to remittals with an empty list',
      inUtredning,
      { step: 'ib2', outcome: 'remiss', items: [] },
      'NothingToRunOver',
    ],
  ])('%s', (_, flow, move, reason) => {
    const attempted: Move = {
      ...{ step: 'mottagning', outcome: 'till_utredning', by: 'person' },
      ...move,
    };
    expect(advance(process, flow, attempted)).toEqual(refused(reason));
  });
});

test('a finished part keeps its outcome and its place, and the others stay open', () => {
  const flow = moved(inUtredning, { step: 'ib3', outcome: 'klar' });
  expect(flow).toEqual({
    ...inUtredning,
    parts: inUtredning.parts.map((part) =>
      part.step === 'ib3' ? { ...part, state: 'done', outcome: 'klar' } : part,
    ),
  });
});

test('a remittal opens a part of its own, beside those that were sent before', () => {
  const flow: Flow = { ...inUtredning, items: { ...inUtredning.items, remittals: ['R-0'] } };
  const sent = moved(flow, { step: 'ib2', outcome: 'remiss', items: ['R-1', 'R-2'] });
  expect(sent.items).toEqual({ children: ['c1'], remittals: ['R-0', 'R-1', 'R-2'] });
  expect(sent.visit).toBe(2);
  expect(sent.parts).toEqual([
    open('ib1', 2),
    { ...open('ib2', 2), state: 'done', outcome: 'remiss' },
    ...[open('ib3', 2), open('ib4', 2), open('barnkonsekvensanalys', 2, 'c1')],
    ...[open('remissvar', 2, 'R-1'), open('remissvar', 2, 'R-2')],
  ]);
});

test('one remittal is answered by the fact, and the other waits', () => {
  const sent = moved(inUtredning, { step: 'ib2', outcome: 'remiss', items: ['R-1', 'R-2'] });
  const answered = moved(sent, {
    ...{ step: 'remissvar', item: 'R-2', outcome: 'besvarad', by: 'fact' },
  });
  expect(answered.parts.filter(({ step }) => step === 'remissvar')).toEqual([
    open('remissvar', 2, 'R-1'),
    { ...open('remissvar', 2, 'R-2'), state: 'done', outcome: 'besvarad' },
  ]);
});

test('a part that is led to once more takes the place of what it was', () => {
  const again = [
    { step: 'ib4', outcome: 'till_underskrift' },
    { step: 'plan_underskrift', outcome: 'vill_andra' },
    { step: 'ib4', outcome: 'till_underskrift' },
  ].reduce(moved, inUtredning);
  expect(again.parts.filter(({ step }) => ['ib4', 'plan_underskrift'].includes(step))).toEqual([
    { ...open('ib4', 3), state: 'done', outcome: 'till_underskrift' },
    open('plan_underskrift', 3),
  ]);
});

/** What the investigation is when each of its parts is done. */
const investigated = [
  { step: 'ib1', outcome: 'klar' },
  { step: 'ib2', outcome: 'ej_aktuell' },
  { step: 'ib3', outcome: 'klar' },
  { step: 'ib4', outcome: 'klar' },
  { step: 'barnkonsekvensanalys', outcome: 'klar', item: 'c1' },
].reduce(moved, inUtredning);

test('when the last part is done the flow goes on by itself', () => {
  expect(investigated).toMatchObject({ step: 'berakning', visit: 3 });
  expect(investigated.parts.map(({ state }) => state)).toEqual(Array(5).fill('done'));
});

describe('an investigation that is taken up again', () => {
  const again = (reopen?: readonly string[]) =>
    leaveAnytime(process, { ...investigated, step: 'forslag' }, 'ateruppta', reopen);

  test('opens only what was named; what is done stays done', () => {
    expect(again(['ib3'])).toEqual({
      ok: true,
      flow: {
        ...investigated,
        step: 'utredning',
        visit: 4,
        parts: [...investigated.parts.filter(({ step }) => step !== 'ib3'), open('ib3', 4)],
      },
    });
  });

  test('opens nothing when nothing was named', () => {
    expect(again([])).toEqual(refused('NothingToReopen'));
    expect(again()).toEqual(refused('NothingToReopen'));
    expect(again(['remissvar'])).toEqual(refused('NothingToReopen'));
  });

  test('by a way of the step itself needs a name too', () => {
    const atProposal: Flow = { ...investigated, step: 'forslag' };
    const move: Move = { step: 'forslag', outcome: 'ateruppta_utredning', by: 'person' };
    expect(advance(process, atProposal, move)).toEqual(refused('NothingToReopen'));
    expect(advance(process, atProposal, { ...move, reopen: ['ib1'] })).toMatchObject({ ok: true });
  });
});

test('a way that is open anytime is refused by name where it is not', () => {
  expect(leaveAnytime(process, started, 'till_utredning')).toEqual(refused('NoSuchOutcome'));
  expect(leaveAnytime(process, { ...started, step: 'utbetalning' }, 'aterkallad')).toEqual(
    refused('TooLate'),
  );
  expect(leaveAnytime(process, { ...started, step: 'overlamnad' }, 'aterkallad')).toEqual(
    refused('ProcessEnded'),
  );
});

test('what is done can be taken up again where a way leads back to it', () => {
  const asked = (flow: Flow, part: string) => isReopenable(process, flow, part);
  expect(asked({ ...investigated, step: 'beslut' }, 'ib1')).toBe(true);
  expect(asked({ ...investigated, step: 'beslut' }, 'forslag')).toBe(false);
  expect(asked({ ...investigated, step: 'brev' }, 'ib1')).toBe(false);
  expect(asked(inUtredning, 'ib1')).toBe(false);
  const remittal = begin(jobbtorgRemiss, 'jobbtorg_remiss', { children: [], remittals: [] });
  expect(isReopenable(jobbtorgRemiss, remittal, 'kvittering')).toBe(false);
});

describe('the children of the household are changed', () => {
  test('before the investigation: only the list', () => {
    expect(withItems(process, started, 'children', ['c1', 'c2'])).toEqual({
      ...started,
      items: { children: ['c1', 'c2'], remittals: [] },
    });
  });

  test('during it: a new child gets a part, one that is gone keeps its own', () => {
    expect(withItems(process, inUtredning, 'children', ['c2'])).toEqual({
      ...inUtredning,
      items: { children: ['c2'], remittals: [] },
      parts: [...inUtredning.parts, open('barnkonsekvensanalys', 2, 'c2')],
    });
  });

  test('during it: one that has a part gets no second', () => {
    expect(withItems(process, inUtredning, 'children', ['c1'])).toEqual(inUtredning);
  });

  test('remittals open no part by being listed: one leads on to them', () => {
    expect(withItems(process, inUtredning, 'remittals', ['R-1']).parts).toEqual(inUtredning.parts);
  });

  test('during it: a remittal of the same name as the child is no part of the child', () => {
    const sent = moved(inUtredning, { step: 'ib2', outcome: 'remiss', items: ['c2'] });
    const { parts } = withItems(process, sent, 'children', ['c1', 'c2']);
    expect(parts).toEqual([...sent.parts, open('barnkonsekvensanalys', 2, 'c2')]);
  });

  test('during it: a part that the table has got since is not begun by it', () => {
    const older = { ...inUtredning, parts: inUtredning.parts.filter(({ step }) => step !== 'ib3') };
    expect(withItems(process, older, 'children', ['c1']).parts).toEqual(older.parts);
  });

  test('in a flow whose step the table no longer has: only the list', () => {
    const lost: Flow = { ...inUtredning, step: 'gone' };
    expect(withItems(process, lost, 'children', ['c9'])).toEqual({
      ...lost,
      items: { children: ['c9'], remittals: [] },
    });
  });
});

test('a person sees the ways of a step that are a person’s', () => {
  expect(waysForPerson(process, 'kommunicering')).toEqual(['svarat']);
  expect(waysForPerson(process, 'remissvar')).toEqual(['utan_svar']);
  expect(waysForPerson(process, 'ib2')).toEqual(['remiss', 'ej_aktuell']);
  expect(['utredning', 'berakning', 'nowhere'].map((name) => waysForPerson(process, name))).toEqual(
    [[], [], []],
  );
});

test('only what waits for a person is a person’s step', () => {
  expect(personStep(process, 'ib1')).toMatchObject({ by: 'socialsekreterare', form: 'ib1' });
  expect(['utredning', 'berakning', 'nowhere'].map((name) => personStep(process, name))).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

describe('a table with two sets of parts', () => {
  const to = (name: string) => ({ to: name, because: '' });
  const part = (each?: 'children') => ({
    ...{ by: 'socialsekreterare', form: 'ib1', ways: { klar: to(PART_DONE) } },
    ...(each === undefined ? {} : { each }),
  });
  const two: Process = {
    ...{ name: 'two', about: '', start: 'first', anytime: {}, ends: { over: '' } },
    steps: {
      first: { parts: { a: part(), child: part('children') }, after: to('second') },
      second: { parts: { b: part() }, after: to('over') },
    },
  };
  const none = { children: [], remittals: [] };

  test('leaves the parts of the first behind when the second is entered', () => {
    const first = begin(two, 'nyansokan', none);
    expect(first.parts).toEqual([open('a', 1)]);
    const move: Move = { step: 'a', outcome: 'klar', by: 'person' };
    expect(advance(two, first, move)).toMatchObject({
      flow: { step: 'second', visit: 2, parts: [open('b', 2)] },
    });
  });

  test('that begins with parts of which there are none, stands there without any', () => {
    const onlyChildren: Process = {
      ...two,
      steps: { first: { parts: { child: part('children') }, after: to('over') } },
    };
    expect(begin(onlyChildren, 'nyansokan', none)).toEqual({
      ...{ process: 'nyansokan', step: 'first', visit: 1, parts: [], items: none },
    });
  });
});

describe('a table whose parts lead on', () => {
  const to = (name: string) => ({ to: name, because: '' });
  const part = (next: string) => ({
    ...{ by: 'socialsekreterare', form: 'ib1', ways: { klar: to(next) } },
  });
  const chain: Process = {
    ...{ name: 'chain', about: '', start: 'together', ends: { over: '' } },
    anytime: { ateruppta: { ...to('together'), closedFrom: [] } },
    steps: {
      together: {
        parts: {
          ...{ one: part('two'), other: part('sent'), further: part('sent') },
          ...{ two: part('three'), three: part(PART_DONE) },
          sent: { ...part(PART_DONE), each: 'remittals' },
        },
        after: to('over'),
      },
    },
  };
  const begun = begin(chain, 'nyansokan', { children: [], remittals: [] });
  const done = (flow: Flow, step: string, items: readonly string[] = []): Flow => {
    const result = advance(chain, flow, { step, outcome: 'klar', by: 'person', items });
    if (!result.ok) throw new Error(result.reason);
    return result.flow;
  };

  test('opens again only the first, when it is done again: what it led on to is gone', () => {
    const third = done(done(begun, 'one'), 'two');
    const again = leaveAnytime(chain, third, 'ateruppta', ['one']);
    expect(again.ok && again.flow.parts).toEqual([
      ...[open('other', 1), open('further', 1)],
      open('one', 2),
    ]);
  });

  test('leads two parts on to the same repeated one, at the same visit', () => {
    const both = done(done(begun, 'other', ['R-1']), 'further', ['R-2']);
    expect(both.visit).toBe(1);
    expect(both.parts.filter(({ step }) => step === 'sent')).toEqual([
      open('sent', 1, 'R-1'),
      open('sent', 1, 'R-2'),
    ]);
  });
});
