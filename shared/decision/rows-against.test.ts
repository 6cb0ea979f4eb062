import { expect, test } from 'vitest';
import { aCost, anIncome, anInput, calculated } from '../norm/input.builder.ts';
import { rowsAgainst, type Stated } from './rows-against.ts';

const none: Stated = { incomes: [] };

function against(more: Parameters<typeof anInput>[2], stated: Stated | undefined) {
  const { rows } = calculated(anInput(1, [], more));
  return rowsAgainst(rows, stated).map(({ row, how }) => [row.id, how]);
}

test('a cost that is granted in full is not against the applicant, one granted in part is', () => {
  const costs = [aCost('el', 400), aCost('tandvard', 3000)];
  expect(against({ costs }, none)).toEqual([]);
  const adjustments = [
    { row: 'cost.tandvard', approved: 2999_99, reason: 'Rabatt', statute: 'SoL 12:1' },
  ];
  expect(against({ costs, adjustments }, none)).toEqual([['cost.tandvard', 'refused']]);
});

test('a norm that is lowered is against the applicant', () => {
  const [norm] = calculated(anInput(1, [])).rows;
  const row = norm?.id ?? '';
  const adjustments = [{ row, approved: 0, reason: 'Bor på institution', statute: 'SoL 12:7' }];
  expect(against({ adjustments }, none)).toEqual([[row, 'refused']]);
});

test('an income is against the applicant when it counts for more than was stated', () => {
  const incomes = [anIncome('insattningar', 3000)];
  const stated = (kronor: number) => ({
    incomes: [{ kind: 'insattningar', amount: kronor * 100 }],
  });
  expect(against({ incomes }, none)).toEqual([['income.insattningar', 'counted']]);
  expect(against({ incomes }, stated(2999))).toEqual([['income.insattningar', 'counted']]);
  expect(against({ incomes }, stated(3000))).toEqual([]);
});

test('what was stated once covers one row, under its own name or another', () => {
  const incomes = [anIncome('insattningar', 1000), anIncome('lon', 2000)];
  const gift = { kind: 'annan_inkomst', amount: 1000_00 };
  const pay = { kind: 'lon', amount: 2000_00 };
  expect(against({ incomes }, { incomes: [gift, pay] })).toEqual([]);
  expect(against({ incomes }, { incomes: [pay] })).toEqual([['income.insattningar', 'counted']]);
});

test('where the application says nothing of incomes nothing is held against it', () => {
  expect(against({ incomes: [anIncome('lon', 3000)] }, undefined)).toEqual([]);
});
