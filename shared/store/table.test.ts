import { expect, test } from 'vitest';
import { personCase } from './item/person.ts';
import { personKey } from './key.ts';
import { commit, created, read } from './table.ts';
import { memoryTable } from './test/memory-table.ts';

const item = { hash: 'a hash', caseId: 'EB-26-000001', since: '2026-11-02T08:00:00.000Z' };
const write = created(personCase, item);

test('a condition that does not hold is told by the index of its write', async () => {
  const table = memoryTable();
  expect(await commit(table, [write])).toEqual({ ok: true });
  expect(await commit(table, [write])).toEqual({ ok: false, failed: [0] });
});

test('another transaction under way is no condition that failed: it may yet come to nothing', async () => {
  const table = memoryTable();
  table.beforeTransaction = () => {
    throw Object.assign(new Error('cancelled'), {
      name: 'TransactionCanceledException',
      CancellationReasons: [{ Code: 'TransactionConflict' }],
    });
  };
  expect(await commit(table, [write])).toEqual({ ok: false, failed: [] });
  expect(await read(table, personCase, personKey.case(item.hash, item.caseId))).toBeUndefined();
});

test('a transaction that met another one under way is tried again', async () => {
  const table = memoryTable();
  table.beforeTransaction = () => {
    table.beforeTransaction = undefined;
    throw Object.assign(new Error('cancelled'), {
      name: 'TransactionCanceledException',
      CancellationReasons: [{ Code: 'TransactionConflict' }],
    });
  };
  expect(await commit(table, [write])).toEqual({ ok: true });
});

test('any other cancellation is a fault', async () => {
  const table = memoryTable();
  table.beforeTransaction = () => {
    throw Object.assign(new Error('cancelled'), {
      name: 'TransactionCanceledException',
      CancellationReasons: [{ Code: 'ThrottlingError' }],
    });
  };
  await expect(commit(table, [write])).rejects.toThrow('cancelled');
});
