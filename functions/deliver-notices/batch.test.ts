import { expect, test } from 'vitest';
import * as z from 'zod';
import { aNotice, anOffice, aSystem, began } from '../../shared/action/hook/deliver.builder.ts';
import { defineItem } from '../../shared/store/item/define.ts';
import { notice, officeSystem } from '../../shared/store/item/notice.ts';
import { noticesOf } from '../../shared/store/notices.ts';
import { commit, put } from '../../shared/store/table.ts';
import { deliverBatch } from './batch.ts';

const kista = 'jobbtorg_kista';
const rows = [
  aNotice(1, { instanceId: 'R-AAAA1111' }),
  aNotice(1, { instanceId: 'R-BBBB2222' }),
  aNotice(1, { instanceId: 'R-CCCC3333', office: kista }),
];

/** Two offices: the first's receiver answers as it is told, the second's is well. */
async function twoOffices(answer: { readonly failed: string } | { readonly status: number }) {
  const office = await anOffice(rows);
  const other = aSystem({ office: kista, url: 'https://other.example.org/' });
  await commit(office.table, [put(officeSystem, other)]);
  const post: typeof office.to.post = async (url, headers, body) => {
    await office.to.post(url, headers, body);
    return url === other.url ? { status: 204 } : answer;
  };
  const faults: string[] = [];
  const to = { ...office.to, post };
  return {
    ...office,
    to,
    faults,
    delivers: (hasTime = () => true) =>
      deliverBatch(to, [...rows, ...rows], hasTime, (id) => faults.push(id)),
    stands: async (id: string) => (await noticesOf(office.table, id))[0],
  };
}

test('each remittal is delivered once, however often it is named', async () => {
  const offices = await twoOffices({ status: 200 });
  expect(await offices.delivers()).toBe(3);
  expect(offices.received).toHaveLength(3);
});

test('a receiver that is silent is called once, and the others are not held up by it', async () => {
  const offices = await twoOffices({ failed: 'timeout' });
  await offices.delivers();
  expect(offices.ids().toSorted()).toEqual(['R-AAAA1111_1', 'R-CCCC3333_1']);
  const putOff = await offices.stands('R-BBBB2222');
  expect(putOff).toMatchObject({ state: 'waiting', attempts: 0 });
  expect(Date.parse(putOff?.nextAt ?? '') - Date.parse(began)).toBe(60_000);
  expect((await offices.stands('R-CCCC3333'))?.state).toBe('delivered');
});

test('a receiver that answers an error is called for each remittal', async () => {
  const offices = await twoOffices({ status: 500 });
  await offices.delivers();
  expect(offices.received).toHaveLength(3);
});

test('what cannot be looked at is told, and the rest goes on', async () => {
  const offices = await twoOffices({ status: 200 });
  // A message that the schema does not take: written by other code, or damaged.
  const damaged = defineItem({ ...notice, schema: notice.schema.extend({ surprise: z.string() }) });
  await commit(offices.table, [
    put(damaged, { ...aNotice(1, { instanceId: 'R-AAAA1111' }), surprise: 'x' }),
  ]);
  expect(await offices.delivers()).toBe(2);
  expect(offices.faults).toEqual(['R-AAAA1111']);
});

test('without time left no call is begun', async () => {
  const offices = await twoOffices({ status: 200 });
  expect(await offices.delivers(() => false)).toBe(0);
  expect(offices.received).toEqual([]);
});
