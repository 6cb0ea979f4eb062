import { expect, test } from 'vitest';
import { calculate, calculateBy } from './calculate.ts';
import { aCost, anInput, theExampleE9 } from './input.builder.ts';
import { releaseCostLimits } from './release-cost-limits.ts';
import { replay, type StoredCalculation } from './replay.ts';
import { riksnormTables } from './riksnorm.ts';

function stored(input = theExampleE9(), rules = {}): StoredCalculation {
  const made = calculate(input, rules);
  if (!made.ok) throw new Error(made.reason);
  return { input, calculation: made.calculation, tables: made.tables };
}

test('a calculation made again is the same to the öre', () => {
  const before = stored();
  expect(replay(before)).toEqual({ ok: true, calculation: before.calculation, differences: [] });
});

test('an amount changed afterwards is told, in its row and its sum', () => {
  const { calculation, ...rest } = stored();
  const rows = calculation.rows.map((row) =>
    row.id === 'cost.el' ? { ...row, approved: row.approved + 1 } : row,
  );
  const sums = { ...calculation.sums, support: calculation.sums.support + 1 };
  expect(replay({ ...rest, calculation: { ...calculation, rows, sums } })).toMatchObject({
    differences: [
      { where: 'cost.el approved', stored: 450_01, again: 450_00 },
      { where: 'sum support', stored: 7260_01, again: 7260_00 },
    ],
  });
});

test('an input changed afterwards is told', () => {
  const before = stored();
  const input = theExampleE9({ costs: [aCost('hyra', 8400)] });
  const again = replay({ ...before, input });
  expect(again.ok && again.differences.map(({ where }) => where)).toContain('cost.el applied');
  expect(again.ok && again.differences).toContainEqual({
    where: 'cost.el approved',
    stored: 450_00,
    again: undefined,
  });
});

test('the tables kept with it are used, whatever the release says now', () => {
  const [, of2026] = riksnormTables;
  if (of2026 === undefined) throw new Error('there is a table of 2026');
  const own = { ...of2026, id: 'own', adults: { single: 4000_00, couple: 7200_00 } };
  const before = stored(anInput(1, []), { normTables: [own] });
  expect(before.calculation.sums.norm).toBe(5280_00);
  expect(replay(before)).toMatchObject({ ok: true, differences: [] });
});

test('money left untouched is left again', () => {
  const [limits] = releaseCostLimits;
  if (limits === undefined) throw new Error('there are limits');
  const own = { ...limits, assets: { ...limits.assets, leftUntouched: 500_00 } };
  const assets = [{ id: 'a', kind: 'bank' as const, value: 700_00, source: 'kontoutdrag' }];
  const before = stored(anInput(1, [], { assets }), { costLimits: [own] });
  expect(before.calculation.sums.incomes).toBe(200_00);
  expect(replay(before)).toMatchObject({ ok: true, differences: [] });
});

test('a calculation of the first rules is made by them, with the table of its month', () => {
  const [, norm] = riksnormTables;
  if (norm === undefined) throw new Error('there is a table of 2026');
  const input = anInput(1, [], { costs: [aCost('hyra', 20_000)] });
  const made = calculateBy('sol-2025-400/1', input, { norm });
  if (!made.ok) throw new Error(made.reason);
  expect(made.calculation.costLimits).toBeUndefined();
  expect(made.calculation.rows.some(({ flag }) => flag !== undefined)).toBe(false);
  expect(replay({ input, calculation: made.calculation })).toMatchObject({ differences: [] });
});

test('rules that are not there, and a month without a table, are refused by name', () => {
  const { input, calculation, tables } = stored();
  const unknown = { ...calculation, ruleSet: 'sol-2025-400/99' };
  expect(replay({ input, calculation: unknown, tables })).toEqual({
    ok: false,
    reason: 'RuleSetUnknown',
  });
  expect(replay({ input: { ...input, month: '2031-01' }, calculation })).toMatchObject({
    ok: false,
    reason: 'NoNormTable',
  });
});

test('the first rules knew no limits: costs without flags, assets whole', () => {
  const [, norm] = riksnormTables;
  if (norm === undefined) throw new Error('there is a table of 2026');
  const assets = [{ id: 'a', kind: 'bank' as const, value: 700_00, source: 'kontoutdrag' }];
  const input = theExampleE9({ assets });
  const today = calculate(input);
  const before = calculateBy('sol-2025-400/1', input, { norm });
  const withoutLimits = calculateBy('sol-2025-400/2', input, { norm });
  if (!today.ok || !before.ok || !withoutLimits.ok) throw new Error('refused');
  const rows = today.calculation.rows.map(({ flag: _, table, ...row }) =>
    row.group === 'cost' || table === undefined ? row : { ...row, table },
  );
  expect(before.calculation.rows).toStrictEqual(rows);
  expect(withoutLimits.calculation.rows).toStrictEqual(rows);
});
