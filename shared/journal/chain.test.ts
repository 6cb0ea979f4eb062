import { expect, test } from 'vitest';
import { appendEvent, appendEvents, emptyChain, headAfter, verifyChain } from './chain.ts';
import type { JournalDraft, JournalEvent } from './event.ts';

const draft = (change: Partial<JournalDraft> = {}): JournalDraft => ({
  caseId: 'C-1',
  at: '2026-11-02T09:00:00Z',
  type: 'application_submitted',
  instanceId: 'A-1',
  actor: { kind: 'person', id: 'sub-1', name: 'Sökande Ett', role: 'sokande' },
  data: { language: 'sv' },
  ...change,
});
const journal = () =>
  appendEvents(emptyChain, [
    draft(),
    draft({ type: 'task_opened', step: 'mottagning' }),
    draft({ type: 'task_claimed', step: 'mottagning' }),
  ]);
const changed = (events: readonly JournalEvent[], no: number, change: Partial<JournalEvent>) =>
  events.map((event) => (event.no === no ? { ...event, ...change } : event));

test('the first event is number one and follows nothing', () => {
  expect(appendEvent(emptyChain, draft())).toMatchObject({
    no: 1,
    prevHash: '0'.repeat(64),
    hash: expect.stringMatching(/^[0-9a-f]{64}$/),
  });
});

test('the next event is chained to the one before', () => {
  const first = appendEvent(emptyChain, draft());
  const second = appendEvent(headAfter(first), draft({ type: 'task_opened' }));
  expect(second).toMatchObject({ no: 2, prevHash: first.hash });
});

test('an event keeps its hash for good: another writing of the same event has the same', () => {
  const { data, actor, ...rest } = draft();
  const otherOrder: JournalDraft = { actor: { ...actor }, data, ...rest };
  expect(appendEvent(emptyChain, otherOrder)).toEqual(appendEvent(emptyChain, draft()));
  expect(appendEvent(emptyChain, draft()).hash).toBe(
    '3743ebca87199d1c0bdc059c685d8a9b6b4af4b2dbea2a8a9a4884e51b27651f',
  );
});

test('a whole journal holds, and an empty one too', () => {
  const { events, head } = journal();
  expect(verifyChain(events, head)).toEqual({ ok: true, length: 3 });
  expect(verifyChain([], emptyChain)).toEqual({ ok: true, length: 0 });
});

test('a changed word breaks the chain at its event', () => {
  const { events, head } = journal();
  const forged = changed(events, 2, { step: 'beslut' });
  expect(verifyChain(forged, head)).toEqual({
    ok: false,
    firstBroken: 2,
    reason: 'ContentChanged',
  });
});

test('a changed event that was hashed anew breaks the chain at the next one', () => {
  const { events, head } = journal();
  const [first, second, ...rest] = events;
  const forged = [
    appendEvent(emptyChain, draft({ data: { language: 'en' } })),
    ...(second === undefined ? [] : [second]),
    ...rest,
  ];
  expect(first?.hash).not.toBe(forged[0]?.hash);
  expect(verifyChain(forged, head)).toEqual({
    ok: false,
    firstBroken: 2,
    reason: 'PredecessorDiffers',
  });
});

test('a missing event is seen by its number', () => {
  const { events } = journal();
  expect(verifyChain(events.filter(({ no }) => no !== 2))).toEqual({
    ok: false,
    firstBroken: 2,
    reason: 'NumberOutOfOrder',
  });
});

test('an event of another case does not belong in the journal', () => {
  const { events } = journal();
  expect(verifyChain(changed(events, 3, { caseId: 'C-2' }))).toEqual({
    ok: false,
    firstBroken: 3,
    reason: 'OtherCase',
  });
});

test('events cut off at the end are seen when the case remembers its last one', () => {
  const { events, head } = journal();
  const cut = events.slice(0, 2);
  expect(verifyChain(cut)).toEqual({ ok: true, length: 2 });
  expect(verifyChain(cut, head)).toEqual({ ok: false, firstBroken: 3, reason: 'EndDiffers' });
});

test('an event that the case does not remember is seen', () => {
  const { events } = journal();
  const [, second] = events;
  const head = second === undefined ? emptyChain : headAfter(second);
  expect(verifyChain(events, head)).toEqual({ ok: false, firstBroken: 3, reason: 'EndDiffers' });
});

test('another last event under the remembered number is seen', () => {
  const { events, head } = journal();
  expect(verifyChain(events, { ...head, hash: 'f'.repeat(64) })).toEqual({
    ok: false,
    firstBroken: 3,
    reason: 'EndDiffers',
  });
});

test('what has not the shape of an event is not written', () => {
  expect(() => appendEvent(emptyChain, draft({ at: '2026-11-02' }))).toThrow('Invalid');
  expect(() => appendEvent(emptyChain, draft({ data: { 'Bad Key': 1 } }))).toThrow('Invalid');
});
