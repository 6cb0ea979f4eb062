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

test('what was stated once is used once, and never for more than the row counts', () => {
  const incomes = [
    anIncome('lon', 2000, { id: 'income.1' }),
    anIncome('lon', 2000, { id: 'income.2' }),
  ];
  const paid = (kronor: number) => ({ incomes: [{ kind: 'lon', amount: kronor * 100 }] });
  expect(against({ incomes }, paid(4000))).toEqual([]);
  expect(against({ incomes }, paid(3000))).toEqual([['income.2', 'counted']]);
  expect(against({ incomes }, paid(1000))).toEqual([
    ['income.1', 'counted'],
    ['income.2', 'counted'],
  ]);
  const { rows } = calculated(anInput(1, [], { incomes }));
  expect(rowsAgainst(rows, paid(3000)).map(({ stated }) => stated)).toEqual([1000_00]);
});

test('an asset that is counted is against the applicant, one that is not is not', () => {
  const asset = (value: number) => ({
    assets: [{ id: 'asset.1', kind: 'bank', value, source: 'kontoutdrag' } as const],
  });
  expect(against(asset(5000_00), none)).toEqual([['asset.1', 'counted']]);
  expect(against(asset(0), none)).toEqual([]);
});

test('where the application says nothing of incomes nothing is held against it', () => {
  expect(against({ incomes: [anIncome('lon', 3000)] }, undefined)).toEqual([]);
});
