import { expect, test } from 'vitest';
import { anApplicant, anApplication } from '../application/answers.builder.ts';
import { readCase } from '../store/case-page.ts';
import { outboxRow, timer } from '../store/item/outbox.ts';
import { indexKey } from '../store/key.ts';
import { ofKind, query, read } from '../store/table.ts';
import { memoryTable } from '../store/test/memory-table.ts';
import type { Deps } from './deps.ts';
import { openTaskFor } from './open-task.ts';
import { type Executions, takeUp } from './reconcile.ts';
import { submitApplication } from './submit-application.ts';
import { watchKey } from './timer.ts';
import { watchOver } from './watch.ts';

const sara = { sub: 'sara', name: anApplicant.name, roles: ['sokande'], unit: null } as const;

async function anApplicationAtMottagning() {
  const table = memoryTable();
  let ids = 0;
  const world = { now: '2026-11-22T10:00:00.000Z' };
  const deps: Deps = {
    table,
    clock: { now: async () => world.now },
    newId: (length) => String(++ids).padStart(length, '0'),
    personHash: async (number) => `hash of ${number.length}`,
  };
  const sent = await submitApplication(deps, {
    applicant: { ...anApplicant, sub: sara.sub },
    viewer: { ...sara, seesProtected: false },
    unit: 'norrmalm',
    language: 'sv',
    channel: 'web',
    input: { kind: 'json', answers: anApplication() },
    key: 'a form key',
  });
  if (!sent.ok) throw new Error('it was not taken in');
  const stopped: string[] = [];
  const executions: Executions = {
    running: async () => new Set([`${sent.instanceId}-1`]),
    isRunning: async () => true,
    stop: async (_process, name) => void stopped.push(name),
  };
  const of = { caseId: sent.caseId, instanceId: sent.instanceId };
  const watching = () => read(table, timer, watchKey(of));
  const runs = async () => (await readCase(table, of.caseId))?.applications.map(({ run }) => run);
  return { world, deps, executions, stopped, of, watching, runs };
}

const atMottagning = { process: 'nyansokan', step: 'mottagning', token: 'a token' } as const;

test('a place that is entered is watched until its task is open', async () => {
  const { deps, of, watching } = await anApplicationAtMottagning();
  expect(await watching()).toMatchObject({ kind: 'watch', at: '2026-11-22T10:00:20.000Z' });
  await openTaskFor(deps, { ...of, ...atMottagning });
  expect(await watching()).toBeUndefined();
});

test('a machine that never opened the task is stopped, and a new one begins', async () => {
  const { world, deps, executions, stopped, of, watching, runs } =
    await anApplicationAtMottagning();
  world.now = '2026-11-22T10:00:20.000Z';
  expect(await watchOver(deps, executions, of)).toBe('started anew');
  expect(stopped).toEqual([`${of.instanceId}-1`]);
  expect(await runs()).toEqual([2]);
  expect(await watching()).toBeDefined();
  const { items } = await query(deps.table, { index: 'due', partition: indexKey.due });
  const starts = ofKind(outboxRow, items).map(({ message }) => message);
  expect(starts).toContainEqual({
    kind: 'start',
    process: 'nyansokan',
    instanceId: of.instanceId,
    run: 2,
  });
});

test('a machine that has opened its task is left alone', async () => {
  const { deps, executions, stopped, of, watching, runs } = await anApplicationAtMottagning();
  await openTaskFor(deps, { ...of, ...atMottagning });
  expect(await watchOver(deps, executions, of)).toBe('taken up');
  expect(stopped).toEqual([]);
  expect(await runs()).toEqual([1]);
  expect(await watching()).toBeUndefined();
});

test('a machine that has just come to a place is given its time', async () => {
  const { deps, executions, stopped, of, watching } = await anApplicationAtMottagning();
  expect(await watchOver(deps, executions, of)).toBe('too early');
  expect(stopped).toEqual([]);
  expect(await watching()).toBeDefined();
});

test('when the stop wakes somebody who is quicker, one new execution begins and not two', async () => {
  const { world, deps, executions, of, runs } = await anApplicationAtMottagning();
  world.now = '2026-11-22T10:00:20.000Z';
  const over: Executions = { ...executions, isRunning: async () => false };
  const quicker: Executions = {
    ...executions,
    stop: async (_process, name) => void (await takeUp(deps, over, of, name)),
  };
  expect(await watchOver(deps, quicker, of)).toBe('started anew');
  expect(await runs()).toEqual([2]);
});

test('one that failed just after its start is given no second at once, one that was stopped is', async () => {
  const { deps, executions, of, runs } = await anApplicationAtMottagning();
  const over: Executions = { ...executions, isRunning: async () => false };
  expect(await takeUp(deps, over, of)).toBe(false);
  expect(await takeUp(deps, over, of, `${of.instanceId}-1`)).toBe(true);
  expect(await takeUp(deps, over, of, `${of.instanceId}-1`)).toBe(false);
  expect(await runs()).toEqual([2]);
});

test('a machine started anew has an open task only when it waits on it itself', async () => {
  const { world, deps, executions, of, runs } = await anApplicationAtMottagning();
  await openTaskFor(deps, { ...of, ...atMottagning });
  const over: Executions = { ...executions, isRunning: async () => false };
  expect(await takeUp(deps, over, of, `${of.instanceId}-1`)).toBe(true);
  world.now = '2026-11-22T10:01:00.000Z';
  expect(await watchOver(deps, executions, of)).toBe('started anew');
  expect(await runs()).toEqual([3]);
  await openTaskFor(deps, { ...of, ...atMottagning, token: 'its own token' });
  world.now = '2026-11-22T10:02:00.000Z';
  expect(await watchOver(deps, executions, of)).toBe('taken up');
  expect(await runs()).toEqual([3]);
});
