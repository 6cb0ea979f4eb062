import { setImmediate as later } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { caseByCase } from './case-by-case.ts';

const all = Array.from({ length: 60 }, (_, no) => ({ of: `case ${no % 20}`, no }));

/** What was done, in order, and the most that was under way at once: of one case, and of all. */
async function done() {
  const order: number[] = [];
  const under = new Map<string, number>();
  const most = { ofOne: 0, ofAll: 0 };
  await caseByCase(
    all,
    ({ of }) => of,
    async ({ of, no }) => {
      under.set(of, (under.get(of) ?? 0) + 1);
      most.ofOne = Math.max(most.ofOne, under.get(of) ?? 0);
      most.ofAll = Math.max(
        most.ofAll,
        [...under.values()].reduce((sum, one) => sum + one, 0),
      );
      await later();
      under.set(of, (under.get(of) ?? 0) - 1);
      order.push(no);
    },
  );
  return { order, most };
}

test('each is done once, what is of one case in its order, and ten cases at a time', async () => {
  const { order, most } = await done();
  expect(order.toSorted((a, b) => a - b)).toEqual(all.map(({ no }) => no));
  expect(most).toEqual({ ofOne: 1, ofAll: 10 });
  const ofFirst = order.filter((no) => no % 20 === 0);
  expect(ofFirst).toEqual([0, 20, 40]);
});

test('a fault is the caller’s to know of', async () => {
  const failing = caseByCase(
    all,
    ({ of }) => of,
    () => Promise.reject(new Error('no')),
  );
  await expect(failing).rejects.toThrow('no');
});
