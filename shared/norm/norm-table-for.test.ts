import { expect, test } from 'vitest';
import type { NormTable } from './norm-table.ts';
import { normTableFor } from './norm-table-for.ts';
import { riksnormTables } from './riksnorm.ts';

function table(change: Partial<NormTable>): NormTable {
  const found = normTableFor('2026-01');
  if (!found.ok) throw new Error(found.reason);
  return { ...found.table, ...change };
}

const faultsOf = (change: Partial<NormTable>): readonly string[] => {
  const result = normTableFor('2026-05', [table(change)]);
  return !result.ok && result.reason === 'NormTableInvalid' ? result.faults : [];
};

test('December and January are each found in the table of their year', () => {
  const ids = ['2025-12', '2026-01', '2026-12'].map((month) => {
    const found = normTableFor(month);
    return found.ok ? found.table.id : found.reason;
  });
  expect(ids).toEqual(['riksnorm-2025', 'riksnorm-2026', 'riksnorm-2026']);
});

test('a month before the first or after the last table has none', () => {
  for (const month of ['2024-12', '2027-01']) {
    expect(normTableFor(month)).toEqual({ ok: false, reason: 'NoNormTable', month });
  }
});

test('the tables of the release are sound', () => {
  expect(riksnormTables.map(({ from }) => normTableFor(from).ok)).toEqual([true, true]);
});

test('two tables of one month are refused and both named', () => {
  const result = normTableFor('2026-05', [...riksnormTables, table({ id: 'another' })]);
  expect(result).toMatchObject({
    reason: 'NormTablesOverlap',
    tables: ['riksnorm-2026', 'another'],
  });
});

test('a table with a hole between ages is refused', () => {
  const children = table({}).children.filter(({ from }) => from !== 3);
  expect(faultsOf({ children })).toEqual([': AgesWithHoleOrOverlap']);
});

test('a table that ends before 20 years is refused', () => {
  expect(faultsOf({ children: table({}).children.slice(0, -1) })).toEqual([
    ': AgesWithHoleOrOverlap',
  ]);
});

test('common costs that do not rise with the household are refused', () => {
  expect(faultsOf({ common: table({}).common.toReversed() })).toEqual([
    'common: CommonCostsMustRise',
  ]);
});

test('six lines of common costs are too few', () => {
  expect(faultsOf({ common: table({}).common.slice(0, 6) })).toHaveLength(1);
});

test('an amount below a krona, as if kronor were written for öre, is refused', () => {
  expect(faultsOf({ priceBaseAmount: 59 })).toHaveLength(1);
});

test('without lunch cannot cost more than with it', () => {
  const children = table({}).children.map((line) => ({ ...line, withoutLunch: line.full + 1 }));
  expect(faultsOf({ children })).toEqual([': WithoutLunchCostsMore']);
});

test('a table over two years is refused, for the price base amount is of one year', () => {
  expect(faultsOf({ from: '2025-12' })).toEqual([': TableSpansYears']);
});

test('a line of ages that ends before it begins is refused', () => {
  const [first, ...rest] = table({}).children;
  if (first === undefined) throw new Error('there is a first line');
  const turned = { ...first, from: 1, to: 0 };
  expect(faultsOf({ children: [first, turned, ...rest] })).toEqual([': AgesWithHoleOrOverlap']);
});

test('a fault says where in the table it is', () => {
  const [first, ...rest] = table({}).children;
  if (first === undefined) throw new Error('there is a first line');
  expect(faultsOf({ children: [{ ...first, full: 1.5 }, ...rest] })[0]).toMatch(
    /^children\.0\.full: /,
  );
});

test('overlapping tables are a refusal', () => {
  expect(normTableFor('2026-05', [...riksnormTables, table({ id: 'another' })]).ok).toBe(false);
});

test.each(['SoF 12', 'sof-12', ' sof_12', 'sof_12 ', 'x'.repeat(41)])(
  'a formula cannot be called %j',
  (formula) => {
    expect(faultsOf({ formula })).toHaveLength(1);
  },
);
