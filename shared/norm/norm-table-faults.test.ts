import { expect, test } from 'vitest';
import type { NormTable } from './norm-table.ts';
import { normTableFaults } from './norm-table-faults.ts';
import { riksnormTables } from './riksnorm.ts';

const [of2025, of2026] = riksnormTables;
if (of2025 === undefined || of2026 === undefined) throw new Error('the release has two tables');
const next: NormTable = { ...of2026, id: 'riksnorm-2027', from: '2027-01', to: '2027-12' };

/** 'Fault path other' of each fault of the next table when it is changed so. */
const faults = (change: object, others: readonly NormTable[] = riksnormTables) =>
  normTableFaults({ ...next, ...change }, others).map(({ fault, path, other }) =>
    [fault, path, other].filter(Boolean).join(' '),
  );

test('a table that follows the last one can be added', () => {
  expect(faults({})).toEqual([]);
});

test('the tables of the release have no fault among themselves', () => {
  expect(normTableFaults(of2025, [])).toEqual([]);
  expect(normTableFaults(of2026, [of2025])).toEqual([]);
});

test('a table may hold for part of a year, if the months before have one', () => {
  expect(faults({ to: '2027-06' })).toEqual([]);
  expect(faults({ from: '2027-02' })).toEqual(['MonthsWithoutTable from riksnorm-2026']);
});

test('a hole is looked for after the nearest table before, whatever order they come in', () => {
  const turned = riksnormTables.toReversed();
  expect([faults({}, turned), faults({ from: '2027-03' }, turned)]).toEqual([
    [],
    ['MonthsWithoutTable from riksnorm-2026'],
  ]);
});

test('a table in the place of another leaves no hole before the one that follows', () => {
  const later: NormTable = { ...next, id: 'riksnorm-2028', from: '2028-01', to: '2028-12' };
  const evenLater: NormTable = { ...next, id: 'riksnorm-2029', from: '2029-01', to: '2029-12' };
  const others = [evenLater, later, ...riksnormTables];
  expect(faults({}, others)).toEqual([]);
  expect(faults({ to: '2027-06' }, others)).toEqual(['MonthsWithoutTable to riksnorm-2028']);
});

test('within a year the table after June begins in July', () => {
  const half = { ...next, to: '2027-06' };
  const rest = { ...next, id: 'riksnorm-2027-2', from: '2027-07' };
  expect(normTableFaults(rest, [...riksnormTables, half])).toEqual([]);
});

test('the very first table leaves no hole', () => {
  expect(faults({}, [])).toEqual([]);
});

test('tables that share a single month overlap, and the other is named', () => {
  expect(faults({ from: '2026-12', to: '2026-12' })).toEqual(['TablesOverlap from riksnorm-2026']);
  expect(faults({ from: '2025-01', to: '2025-01' })).toEqual(['TablesOverlap from riksnorm-2025']);
});

test('a name that is taken is refused', () => {
  expect(faults({ id: 'riksnorm-2026' })).toEqual(['IdTaken id riksnorm-2026']);
});

test('a formula that is not there is named', () => {
  expect(faults({ formula: 'jamforelsetal_2027' })).toEqual(['FormulaUnknown formula']);
});

test('two partners have more than one alone and at most twice as much', () => {
  const couple = (single: number, both: number) => faults({ adults: { single, couple: both } });
  expect([couple(1000, 1001), couple(1000, 2000)]).toEqual([[], []]);
  const fault = ['CoupleCostsLessThanOne adults.couple'];
  expect([couple(1000, 1000), couple(1000, 2001)]).toEqual([fault, fault]);
});

test('ages with a hole, with an overlap, or that end too early are refused', () => {
  const [first, second, ...rest] = next.children;
  const fault = ['AgesWithHoleOrOverlap'];
  expect(faults({ children: [first, ...rest] })).toEqual(fault);
  expect(faults({ children: [first, second, second, ...rest] })).toEqual(fault);
  expect(faults({ children: next.children.slice(0, -1) })).toEqual(fault);
});

test('common costs that do not rise are refused', () => {
  const common = next.common.with(3, next.common[2] ?? 0);
  expect(faults({ common })).toEqual(['CommonCostsMustRise common']);
});

test('lunch that costs nothing or less is refused', () => {
  const [first, ...rest] = next.children;
  expect(faults({ children: [{ ...first, withoutLunch: first?.full }, ...rest] })).toEqual([
    'WithoutLunchCostsMore',
  ]);
});

test.each([[0], [-100], [99], [394_000.5], [10_000_001], ['3940'], [null]])(
  'the amount %j is impossible',
  (single) => {
    expect(faults({ adults: { single, couple: 710_000 } })).toEqual([
      'AmountImpossible adults.single',
    ]);
  },
);

test('the months of a table are months, of one year, in order', () => {
  expect(faults({ from: '2027-13' })).toContain('NotAMonth from');
  expect(faults({ to: '2028-01' })).toEqual(['TableSpansYears']);
  expect(faults({ from: '2027-05', to: '2027-04' })).toContain('TableEndsBeforeItBegins');
});

test('every fault has words in both languages', () => {
  const [fault] = normTableFaults({ ...next, formula: 'x' }, riksnormTables);
  expect([fault?.sv, fault?.en]).toEqual([
    'Sättet att räkna finns inte. Det som finns är sof_12.',
    'There is no such method. The one there is: sof_12.',
  ]);
});

test('what is no table at all is refused', () => {
  expect(normTableFaults('x', [])).toMatchObject([{ fault: 'AmountImpossible', path: '' }]);
});

test('a table before all others reaches to the first of them', () => {
  const of = (year: number) => ({ id: 'first', from: `${year}-01`, to: `${year}-12` });
  expect(faults(of(2024))).toEqual([]);
  expect(faults(of(2023))).toEqual(['MonthsWithoutTable to riksnorm-2025']);
});

test('a fault of the table alone names no other', () => {
  expect(Object.keys(normTableFaults({ ...next, to: '2026-12' }, [])[0] ?? {})).not.toContain(
    'other',
  );
});
