import { expect, test } from 'vitest';
import { figures } from '../indicator/figures.ts';
import { readCounters } from '../store/figures.ts';
import { remittal } from '../store/item/remittal.ts';
import { commit, put } from '../store/table.ts';
import { aRemittal } from '../store/test/a-remittal.ts';
import { memoryTable } from '../store/test/memory-table.ts';
import { countStanding } from './count-standing.ts';

test('a month keeps the latest day that was counted, each day once, unit by unit', async () => {
  const table = memoryTable();
  let now = '2026-11-29T05:00:00.000Z';
  const deps = { table, clock: { now: async () => now } };
  const level = async (month: string, unit = 'norrmalm') =>
    figures(await readCounters(table, unit, month)).find(
      ({ indicator }) => indicator === 'without_activity_latest_day',
    )?.value;
  const sent = (instanceId: string) =>
    commit(table, [put(remittal, aRemittal({ instanceId, caseId: instanceId, status: 'sent' }))]);

  expect(await level('2026-11')).toBe(null);
  await sent('R-1');
  expect(await countStanding(deps, 'norrmalm')).toBe(true);
  expect(await level('2026-11')).toBe(1);
  await sent('R-2');
  expect(await countStanding(deps, 'norrmalm')).toBe(false);
  expect(await level('2026-11')).toBe(1);
  // A minute after midnight in Stockholm.
  now = '2026-11-29T23:01:00.000Z';
  expect(await countStanding(deps, 'norrmalm')).toBe(true);
  expect(await level('2026-11')).toBe(2);
  now = '2026-11-30T23:01:00.000Z';
  await countStanding(deps, 'kungsholmen');
  expect([await level('2026-12'), await level('2026-12', 'kungsholmen')]).toEqual([null, 0]);
  expect(await level('2026-11')).toBe(2);
});
