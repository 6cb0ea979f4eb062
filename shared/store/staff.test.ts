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

test('applicants and Jobbtorg are nobody to allot to', () => {
  const at = '2026-11-02T08:00:00.000Z';
  expect(staffWrites({ ...sofia, roles: ['sokande'], unit: null }, at)).toEqual([]);
  expect(staffWrites({ ...sofia, roles: ['jobbtorgscoach'], unit: 'jobbtorg_city' }, at)).toEqual(
    [],
  );
});
