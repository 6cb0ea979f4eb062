import { expect, test } from 'vitest';
import { readFile } from './application-file.ts';
import { encode } from './item/define.ts';
import { sentForm } from './item/document.ts';
import { memoryTable } from './test/memory-table.ts';

const form = {
  caseId: 'EB-26-000001',
  instanceId: 'A-00000001',
  form: 'ansokan',
  formVersion: 1,
  language: 'sv' as const,
  sentAt: '2026-11-02T08:00:00.000Z',
  raw: {},
  answers: {},
  hash: 'a hash',
};

test('a file that does not fit in one answer of the table is read to its end', async () => {
  const table = memoryTable();
  const asked: unknown[] = [];
  const after = { pk: 'APP#A-00000001', sk: 'ANSWERS#ib1.2' };
  Reflect.set(table.client, 'send', async ({ input }: { input: Record<string, unknown> }) => {
    asked.push(input.ExclusiveStartKey);
    return input.ExclusiveStartKey === undefined
      ? { Items: [], LastEvaluatedKey: after }
      : { Items: [encode(sentForm, form)] };
  });
  const file = await readFile(table, form.instanceId);
  expect(file.form?.hash).toBe('a hash');
  expect(asked).toEqual([undefined, after]);
});
