import { expect, test } from 'vitest';
import { type OpenTask, openTask } from './item/task.ts';
import { readOverdue } from './overdue.ts';
import { commit, created } from './table.ts';
import { memoryTable } from './test/memory-table.ts';

function aTask(task: string, changed: Partial<OpenTask> = {}): OpenTask {
  return {
    caseId: 'EB-26-ABC123',
    instanceId: 'A-11111111',
    task,
    step: 'ib1',
    role: 'socialsekreterare',
    unit: 'norrmalm',
    form: 'ib1',
    formVersion: 1,
    version: 1,
    openedAt: '2026-03-01T08:00:00.000Z',
    assignee: null,
    protectedIdentity: false,
    ...changed,
  };
}

test('a unit’s overdue tasks are found whoever has them, the oldest first', async () => {
  const table = memoryTable();
  const taken = { assignee: { sub: 'sub-sofia', name: 'Sofia Wikander' } };
  await commit(table, [
    created(openTask, aTask('ib1.2', { dueAt: '2026-03-10T22:59:59.999Z' })),
    created(openTask, aTask('ib2.2', { dueAt: '2026-03-08T22:59:59.999Z', ...taken })),
    created(openTask, aTask('ib3.2', { dueAt: '2026-03-20T22:59:59.999Z' })),
    created(openTask, aTask('ib4.2')),
    created(openTask, aTask('ib5.2', { dueAt: '2026-03-08T22:59:59.999Z', unit: 'kungsholmen' })),
  ]);
  const overdue = await readOverdue(table, 'norrmalm', '2026-03-17T08:00:00.000Z');
  expect(overdue.map(({ task }) => task)).toEqual(['ib2.2', 'ib1.2']);
});
