import { expect, test } from 'vitest';
import { anApplicant, anApplication } from '../application/answers.builder.ts';
import { readCase } from '../store/case-page.ts';
import { timer } from '../store/item/outbox.ts';
import { caseKey, indexKey } from '../store/key.ts';
import { commit, ofKind, put, query, read } from '../store/table.ts';
import { memoryTable } from '../store/test/memory-table.ts';
import type { Deps } from './deps.ts';
import { fireTimer } from './fire-timer.ts';
import { submitApplication } from './submit-application.ts';

async function anApplicationThatIsLate() {
  const table = memoryTable();
  const world = { now: '2026-11-02T08:00:00.000Z' };
  let ids = 0;
  const deps: Deps = {
    table,
    clock: { now: async () => world.now },
    newId: (length) => String(++ids).padStart(length, '0'),
    personHash: async (number) => `hash of ${number}`,
  };
  const sub = 'sara';
  const sent = await submitApplication(deps, {
    applicant: { ...anApplicant, sub },
    viewer: { sub, name: anApplicant.name, roles: [], unit: null, seesProtected: false },
    unit: 'norrmalm',
    language: 'sv',
    channel: 'web',
    input: { kind: 'json', answers: anApplication() },
    key: 'a form key',
  });
  if (!sent.ok) throw new Error(sent.reason);
  const due = await query(table, { index: 'due', partition: indexKey.due });
  const listed = ofKind(timer, due.items).find(({ of }) => of === 'beslut');
  if (!listed) throw new Error('no clock was set');
  const key = caseKey.timer(listed.caseId, listed.instanceId, listed.name);
  world.now = '2026-12-01T08:00:00.000Z';
  const breaches = async () =>
    (await readCase(table, sent.caseId))?.events.filter(({ type }) => type === 'clock_breached');
  return { deps, listed, breaches, stored: () => read(table, timer, key) };
}

test('a clock whose limit has passed is noted once, and its timer is gone', async () => {
  const { deps, listed, stored, breaches } = await anApplicationThatIsLate();
  expect(await fireTimer(deps, listed)).toBe('breach');
  expect(await fireTimer(deps, listed)).toBe('nothing');
  expect(await breaches()).toHaveLength(1);
  expect(await stored()).toBeUndefined();
});

test('a timer that was set for later after it was listed as due is left for then', async () => {
  const { deps, listed, stored, breaches } = await anApplicationThatIsLate();
  const later = { ...listed, at: '2026-12-24T23:00:00.000Z' };
  await commit(deps.table, [put(timer, later)]);
  expect(await fireTimer(deps, listed)).toBe('nothing');
  expect(await stored()).toEqual(later);
  expect(await breaches()).toHaveLength(0);
});
