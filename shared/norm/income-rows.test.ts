import { expect, test } from 'vitest';
import type { assetKinds } from './asset-kinds.ts';
import { availableOf } from './asset-rows.ts';
import { calculationInput } from './calculation-input.ts';
import { costKinds } from './cost-kinds.ts';
import { incomeKinds } from './income-kinds.ts';
import { anIncome, anInput, calculated } from './input.builder.ts';

const everyKind = calculationInput.parse(
  anInput(1, [], {
    costs: Object.keys(costKinds).map((kind) => costOf(kind)),
    incomes: Object.keys(incomeKinds).map((kind) => incomeOf(kind)),
  }),
);

function costOf(kind: string) {
  const parsed = calculationInput.shape.costs.element.parse({
    id: `cost.${kind}`,
    kind,
    applied: 100_00,
    source: 'ansökan',
  });
  return parsed;
}

function incomeOf(kind: string) {
  return { ...anIncome('lon', 100), id: `income.${kind}`, kind: incomeKind(kind) };
}

function incomeKind(kind: string) {
  return calculationInput.shape.incomes.element.shape.kind.parse(kind);
}

test('every kind of cost has a row with its words and statute', () => {
  const costs = calculated(everyKind).rows.filter(({ group }) => group === 'cost');
  expect(costs.map(({ kind }) => kind)).toEqual(Object.keys(costKinds));
  expect(
    costs.every(({ label, statute }) => label.sv && label.en && /^SoL 12:[17]$/.test(statute)),
  ).toBe(true);
});

test('the costs of SoL 12:7 are the six that the law names', () => {
  const named = Object.entries(costKinds).filter(([, { statute }]) => statute === 'SoL 12:7');
  expect(named.map(([kind]) => kind)).toEqual([
    'hyra',
    'el',
    'hemforsakring',
    'arbetsresor',
    'fackavgift',
    'akassa',
  ]);
});

test('every income is counted in full but those that cover another need', () => {
  const incomes = calculated(everyKind).rows.filter(({ group }) => group === 'income');
  const left = incomes.filter(({ approved }) => approved === 0).map(({ kind }) => kind);
  expect(left).toEqual(['merkostnadsersattning', 'assistansersattning', 'ideellt_skadestand']);
  expect(incomes.filter(({ approved }) => approved === 100_00)).toHaveLength(
    Object.keys(incomeKinds).length - left.length,
  );
});

test('a row of income says whose it is', () => {
  const [row] = calculated(anInput(1, [], { incomes: [anIncome('lon', 1)] })).rows.slice(-1);
  expect(row?.label).toEqual({ sv: 'Lön efter skatt, Sara Lind', en: 'Pay after tax, Sara Lind' });
});

test('money at hand is available, what must be sold is not until somebody says so', () => {
  const asset = (kind: keyof typeof assetKinds, available?: number) =>
    availableOf({ id: 'a', kind, value: 500, source: 's', available });
  expect([asset('bank'), asset('fordon'), asset('fordon', 200), asset('bank', 100)]).toEqual([
    500, 0, 200, 100,
  ]);
});

test('no more of an asset is available than its value', () => {
  expect(availableOf({ id: 'a', kind: 'bank', value: 5, available: 9, source: 's' })).toBe(5);
});

test('an available asset lowers the support as an income does', () => {
  const assets = [{ id: 'a', kind: 'bank' as const, value: 220_00, source: 'kontoutdrag' }];
  expect(calculated(anInput(1, [], { assets })).sums.support).toBe(5000_00);
});
