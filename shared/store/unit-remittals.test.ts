import { expect, test } from 'vitest';
import { remittal } from './item/remittal.ts';
import { commit, put } from './table.ts';
import { aRemittal } from './test/a-remittal.ts';
import { memoryTable } from './test/memory-table.ts';
import { unitRemittals } from './unit-remittals.ts';

test('all of a large unit are read: figures are made of them', async () => {
  const table = memoryTable();
  const count = 1001;
  const all = Array.from({ length: count }, (_, n) =>
    aRemittal({ instanceId: `R-${n}`, adultId: `adult-${n}` }),
  );
  for (let from = 0; from < count; from += 100) {
    await commit(
      table,
      all.slice(from, from + 100).map((one) => put(remittal, one)),
    );
  }
  expect(await unitRemittals(table, aRemittal().unit, '2026-03-17')).toHaveLength(count);
});
