import { expect, test } from 'vitest';
import type { Viewer } from '../access/viewer.ts';
import { staffOf, staffWrites } from './staff.ts';
import { commit } from './table.ts';
import { memoryTable } from './test/memory-table.ts';

const sofia: Viewer = {
  sub: 'sofia',
  name: 'Sofia Wikander',
  roles: ['socialsekreterare'],
  unit: 'norrmalm',
  seesProtected: false,
};

test('whoever has logged in is among the staff of the own unit only, once', async () => {
  const table = memoryTable();
  const others = { ...sofia, sub: 'asa', name: 'Åsa Berg' };
  for (const viewer of [others, sofia, sofia]) {
    await commit(table, staffWrites(viewer, '2026-11-02T08:00:00.000Z'));
  }
  expect((await staffOf(table, 'norrmalm')).map(({ name }) => name)).toEqual([
    'Sofia Wikander',
    'Åsa Berg',
  ]);
  expect(await staffOf(table, 'kungsholmen')).toEqual([]);
});

test('who works at an office is among its staff, and no unit has them to allot to', async () => {
  const table = memoryTable();
  const jamal = {
    ...sofia,
    sub: 'jamal',
    roles: ['jobbtorgscoach'],
    unit: 'jobbtorg_city',
  } as const;
  await commit(table, staffWrites(jamal, '2026-11-02T08:00:00.000Z'));
  expect((await staffOf(table, 'jobbtorg_city')).map(({ sub }) => sub)).toEqual(['jamal']);
  expect(await staffOf(table, 'norrmalm')).toEqual([]);
});

test('applicants and controllers are nobody’s staff', () => {
  const at = '2026-11-02T08:00:00.000Z';
  expect(staffWrites({ ...sofia, roles: ['sokande'], unit: null }, at)).toEqual([]);
  expect(staffWrites({ ...sofia, roles: ['controller'] }, at)).toEqual([]);
});
