import { setImmediate as later } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { caseByCase } from './case-by-case.ts';

/** Three things of each case, in turns. */
const thingsOf = (cases: number) =>
  Array.from({ length: 3 * cases }, (_, no) => ({ of: `case ${no % cases}`, no }));

/** What was done, in order, and the most that was under way at once: of one case, and of all. */
async function done(cases: number) {
  const order: number[] = [];
  const under = new Map<string, number>();
  const most = { ofOne: 0, ofAll: 0 };
  await caseByCase(
    thingsOf(cases),
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

test.each([
  [99, 1],
  [100, 2],
  [350, 4],
  [1000, 10],
  [1200, 10],
])(
  'of %i cases %i are done at once, each thing once, and those of one case in order',
  async (cases, atOnce) => {
    const { order, most } = await done(cases);
    expect(order.toSorted((a, b) => a - b)).toEqual(thingsOf(cases).map(({ no }) => no));
    expect(most).toEqual({ ofOne: 1, ofAll: atOnce });
    expect(order.filter((no) => no % cases === 0)).toEqual([0, cases, 2 * cases]);
  },
);

test('a fault is the caller’s to know of', async () => {
  const failing = caseByCase(
    thingsOf(2),
    ({ of }) => of,
    () => Promise.reject(new Error('no')),
  );
  await expect(failing).rejects.toThrow('no');
});
