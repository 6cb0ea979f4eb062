import { expect, test } from 'vitest';
import { anApplicant, anApplication } from '../application/answers.builder.ts';
import { readCase } from '../store/case-page.ts';
import { caseHead } from '../store/item/case.ts';
import { commit, replaced } from '../store/table.ts';
import { memoryTable } from '../store/test/memory-table.ts';
import type { Deps } from './deps.ts';
import { openTaskFor } from './open-task.ts';
import { submitApplication } from './submit-application.ts';

test('a task shows no name when the identity became protected while it was being opened', async () => {
  const table = memoryTable();
  let ids = 0;
  const deps: Deps = {
    table,
    clock: { now: async () => '2026-11-02T08:00:00.000Z' },
    newId: (length) => String(++ids).padStart(length, '0'),
    personHash: async (number) => `hash of ${number}`,
  };
  const sent = await submitApplication(deps, {
    applicant: { ...anApplicant, sub: null },
    viewer: { sub: 'm', name: 'M', roles: [], unit: 'norrmalm', seesProtected: true },
    unit: 'norrmalm',
    language: 'sv',
    channel: 'telefon',
    input: { kind: 'json', answers: anApplication() },
    key: 'a form key',
  });
  if (!sent.ok) throw new Error(sent.reason);
  const { caseId, instanceId } = sent;
  const head = (await readCase(table, caseId))?.head;
  if (!head) throw new Error('no case');
  const hidden = { ...head, protectedIdentity: true, version: head.version + 1 };
  const protect = async () => {
    const clock = deps.clock.now;
    await commit(table, [replaced(caseHead, hidden, head.version)]);
    return clock();
  };
  let read = 0;
  const racing = { ...deps, clock: { now: () => (read++ === 0 ? protect() : deps.clock.now()) } };
  const ask = { process: 'nyansokan', step: 'mottagning', token: 'a token' } as const;
  expect(await openTaskFor(racing, { caseId, instanceId, ...ask })).toEqual({
    waits: true,
    task: expect.stringContaining(ask.step),
  });
  expect((await readCase(table, caseId))?.tasks).toMatchObject([
    { protectedIdentity: true, about: { names: [] } },
  ]);
});
