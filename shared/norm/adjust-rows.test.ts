import { expect, test } from 'vitest';
import { calculate, calculateBy } from './calculate.ts';
import type { AdjustmentInput } from './calculation-input.ts';
import { aCost, anInput, calculated } from './input.builder.ts';
import { riksnormTables } from './riksnorm.ts';

const by = { sub: 'sofia', name: 'Sofia Ek', role: 'socialsekreterare' };

function adjustment(row: string, approved: number, more: Partial<AdjustmentInput> = {}) {
  return { row, approved, reason: 'Skäl', statute: 'SoL 12:7', ...more };
}

test('a changed row says who changed it, and how it stood before', () => {
  const adjustments = [adjustment('norm.adults', 4200_00, { ground: 'dietkost', by })];
  const row = calculated(anInput(1, [], { adjustments })).rows[0];
  expect(row).toMatchObject({
    proposed: 3940_00,
    approved: 4200_00,
    adjusted: { reason: 'Skäl', statute: 'SoL 12:7', by },
    table: 'riksnorm-2026',
  });
});

test('the norm can be lowered for a special reason', () => {
  const adjustments = [adjustment('norm.adults', 3000_00, { ground: 'fri_kost' })];
  expect(calculated(anInput(1, [], { adjustments })).sums.norm).toBe(4280_00);
});

test('a fritidskort can never be why the norm is lowered, by an öre', () => {
  const tried = (row: string, approved: number) =>
    calculate(
      anInput(1, [], {
        costs: [aCost('el', 100)],
        adjustments: [adjustment(row, approved, { ground: 'fritidskort' })],
      }),
    );
  expect(tried('norm.adults', 3939_99)).toEqual({
    ok: false,
    reason: 'FritidskortLowersNorm',
    row: 'norm.adults',
  });
  expect(tried('norm.common', 0)).toMatchObject({ row: 'norm.common' });
  expect(tried('norm.adults', 3940_00).ok).toBe(true);
  expect(tried('cost.el', 0).ok).toBe(true);
});

test('another row lowered beside a fritidskort is not refused for it', () => {
  const adjustments = [
    adjustment('norm.adults', 4000_00, { ground: 'fritidskort' }),
    adjustment('norm.common', 0, { ground: 'kort_vistelse' }),
  ];
  expect(calculate(anInput(1, [], { adjustments })).ok).toBe(true);
});

test('a method and a rule set that are not there are refused by name', () => {
  const [, of2026] = riksnormTables;
  if (of2026 === undefined) throw new Error('there is a table of 2026');
  const norm = { ...of2026, id: 'n', formula: 'jamforelsetal' };
  expect(calculate(anInput(1, []), { normTables: [norm] })).toEqual({
    ok: false,
    reason: 'NormFormulaUnknown',
    month: '2026-11',
    table: 'n',
    formula: 'jamforelsetal',
  });
  expect(calculate(anInput(1, []), { normTables: [{ ...norm, formula: 'toString' }] }).ok).toBe(
    false,
  );
  const unknown = { ok: false, reason: 'RuleSetUnknown', ruleSet: 'constructor' };
  expect(calculateBy('constructor', anInput(1, []), { norm: of2026 })).toEqual(unknown);
});

test('evidence follows each row', () => {
  const evidence = [{ kind: 'attachment' as const, ref: 'B-1' }];
  const costs = [{ ...aCost('el', 100), evidence }];
  const assets = [{ id: 'a', kind: 'bank' as const, value: 1, source: 's', evidence }];
  const incomes = [
    { id: 'i', kind: 'lon' as const, who: 'applicant', amount: 1, source: 's', evidence },
  ];
  const { rows } = calculated(anInput(1, [], { costs, assets, incomes }));
  expect(rows.filter((row) => row.evidence).map(({ group }) => group)).toEqual([
    'cost',
    'income',
    'asset',
  ]);
  expect(rows.flatMap((row) => row.evidence ?? [])).toEqual([
    ...evidence,
    ...evidence,
    ...evidence,
  ]);
});

test('a calculation names its tables and its rules', () => {
  expect(calculated(anInput(1, []))).toMatchObject({
    normTable: 'riksnorm-2026',
    costLimits: 'kostnadsgranser-demo-1',
    ruleSet: 'sol-2025-400/2',
  });
});

test('a change by nobody named says nothing of who made it', () => {
  const adjustments = [adjustment('norm.adults', 4200_00)];
  expect(calculated(anInput(1, [], { adjustments })).rows[0]?.adjusted).toStrictEqual({
    reason: 'Skäl',
    statute: 'SoL 12:7',
  });
});

test('each thing that does not hang together is a refusal that names it', () => {
  const refused = (more: Parameters<typeof anInput>[2]) => calculate(anInput(1, [], more));
  const [el, twice] = [aCost('el', 100), aCost('internet', 100)];
  expect(refused({ costs: [el, el] })).toEqual({
    ...{ ok: false, reason: 'RowListedTwice', row: 'cost.el' },
  });
  expect(refused({ costs: [{ ...twice, who: 'nobody' }] })).toEqual({
    ...{ ok: false, reason: 'PersonNotInHousehold', row: 'cost.internet', who: 'nobody' },
  });
  expect(refused({ adjustments: [adjustment('cost.el', 0)] })).toEqual({
    ...{ ok: false, reason: 'AdjustedRowMissing', row: 'cost.el' },
  });
  const change = adjustment('norm.adults', 0);
  expect(refused({ adjustments: [change, change] })).toEqual({
    ...{ ok: false, reason: 'RowAdjustedTwice', row: 'norm.adults' },
  });
  const { household } = anInput(1, []);
  const adults = [...household.adults, ...household.adults];
  expect(refused({ household: { ...household, adults } })).toEqual({
    ...{ ok: false, reason: 'PersonListedTwice', who: 'applicant' },
  });
});
