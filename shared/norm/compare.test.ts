import { expect, test } from 'vitest';
import { compareCalculations } from './compare.ts';
import { aCost, anIncome, anInput, calculated } from './input.builder.ts';

const rent = aCost('hyra', 6000);
const saved = calculated(anInput(1, [], { costs: [rent, aCost('el', 300)] }));

test('a calculation does not differ from itself', () => {
  const { rows, sums } = compareCalculations(saved, saved);
  expect(rows).toEqual([]);
  expect(sums.every((sum) => sum.saved === sum.tried)).toBe(true);
});

test('a row that counts otherwise, a new one and one that is gone are told with both amounts', () => {
  const tried = calculated(
    anInput(1, [], {
      costs: [rent],
      incomes: [anIncome('pension', 1000)],
      adjustments: [{ row: 'cost.hyra', approved: 500_000, reason: 'r', statute: 'SoL 12:7' }],
    }),
  );
  const { rows, sums } = compareCalculations(saved, tried);
  expect(rows.map(({ id, saved: before, tried: now }) => [id, before, now])).toEqual([
    ['cost.hyra', 600_000, 500_000],
    ['income.pension', null, 100_000],
    ['cost.el', 30_000, null],
  ]);
  const support = sums.find(({ sum }) => sum === 'support');
  expect((support?.saved ?? 0) - (support?.tried ?? 0)).toBe(230_000);
});
