import { expect, test } from 'vitest';
import { nyansokan } from '../../workflows/nyansokan.ts';
import { anApplicant, anApplication } from '../application/answers.builder.ts';
import { readCase } from '../store/case-page.ts';
import { caseKey } from '../store/key.ts';
import { memoryTable } from '../store/test/memory-table.ts';
import type { Deps } from './deps.ts';
import { type Executions, reconcile } from './reconcile.ts';
import { submitApplication } from './submit-application.ts';

const none: Executions = {
  running: async () => new Set(),
  isRunning: async () => false,
  stop: async () => {},
};

async function someApplications(many: number) {
  const table = memoryTable();
  const world = { now: '2026-11-02T08:00:00.000Z' };
  let ids = 0;
  const deps: Deps = {
    table,
    clock: { now: async () => world.now },
    newId: (length) => String(++ids).padStart(length, '0'),
    personHash: async (number) => number,
  };
  const sent = [];
  for (let one = 0; one < many; one++) {
    const sub = `applicant ${one}`;
    const number = ['199001022384', '197802022389'][one] ?? '';
    const submitted = await submitApplication(deps, {
      applicant: { name: anApplicant.name, personalNumber: number, sub },
      viewer: { sub, name: 'N', roles: [], unit: null, seesProtected: false },
      unit: 'norrmalm',
      language: 'sv',
      channel: 'web',
      input: { kind: 'json', answers: anApplication() },
      key: 'a form key',
    });
    if (!submitted.ok) throw new Error(submitted.reason);
    sent.push({ caseId: submitted.caseId, instanceId: submitted.instanceId });
  }
  world.now = '2026-11-02T09:00:00.000Z';
  return { deps, table, sent };
}

const runOf = async (deps: Deps, { caseId }: { caseId: string }) =>
  (await readCase(deps.table, caseId))?.applications[0]?.run;

test('a case that cannot be read holds up no other', async () => {
  const { deps, table, sent } = await someApplications(2);
  const [bad, good] = sent;
  if (!bad || !good) throw new Error('two are needed');
  // A head that no codec reads: the application itself still stands in the index.
  const { pk, sk } = caseKey.head(bad.caseId);
  const head = table.items.get(`${pk} ${sk}`);
  if (!head) throw new Error('no head');
  head.unit = { N: '7' };
  const faults: string[] = [];
  const started = await reconcile(deps, none, nyansokan.name, (id) => {
    faults.push(id);
  });
  expect(started).toBe(1);
  expect(faults).toEqual([bad.instanceId]);
  expect(await runOf(deps, good)).toBe(2);
});

test('an application that has ended since it was listed gets no execution', async () => {
  const { deps, table, sent } = await someApplications(1);
  const [only] = sent;
  const key = only && caseKey.instance(only.caseId, only.instanceId);
  const stored = key && table.items.get(`${key.pk} ${key.sk}`);
  if (!only || !stored?.flow?.M) throw new Error('one is needed');
  // As an index that lags behind shows it: over, and still among the open ones.
  stored.flow.M.step = { S: 'aterkallad' };
  expect(await reconcile(deps, none, nyansokan.name, fail)).toBe(0);
  expect(await runOf(deps, only)).toBe(1);
});

function fail(_instanceId: string, error: unknown): never {
  throw error;
}
