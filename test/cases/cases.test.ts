import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { decisionKinds } from '../../shared/delegation/delegation.ts';
import { normAge } from '../../shared/household/household.ts';
import { assetKinds } from '../../shared/norm/asset-kinds.ts';
import { calculate } from '../../shared/norm/calculate.ts';
import type { Calculation, CalculationRow } from '../../shared/norm/calculation.ts';
import { costKinds } from '../../shared/norm/cost-kinds.ts';
import { incomeKinds } from '../../shared/norm/income-kinds.ts';
import { riksnormTables } from '../../shared/norm/riksnorm.ts';
import { type ExpectedRow, type GoldenCase, goldenCase } from './golden-case.ts';

const cases = globSync('*.json', { cwd: import.meta.dirname })
  .toSorted()
  .map((file) => {
    const text = readFileSync(`${import.meta.dirname}/${file}`, 'utf8');
    return { name: basename(file, '.json'), golden: goldenCase.parse(JSON.parse(text)) };
  });

function calculated({ input, normTables = [] }: GoldenCase): Calculation {
  const result = calculate(input, { normTables: [...riksnormTables, ...normTables] });
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result)}`);
  return result.calculation;
}

function asExpected({ id, group, applied, proposed, approved, statute, flag }: CalculationRow) {
  return {
    ...{ id, applied, proposed, approved },
    ...(group === 'cost' ? { statute } : {}),
    ...(flag === undefined ? {} : { flag: { limit: flag.limit, over: flag.over } }),
  } satisfies ExpectedRow;
}

/** A refusal is less than the rules propose of what is asked for; without support there is no right. */
function decisionThatFollows({ rows, sums }: Calculation) {
  if (sums.support === 0) return 'avslag';
  const asked = rows.filter(({ group }) => group === 'norm' || group === 'cost');
  return asked.some(({ approved, proposed }) => approved < proposed) ? 'delavslag' : 'bifall';
}

test.each(cases)('$name', ({ golden }) => {
  const { rows, sums } = calculated(golden);
  expect(rows.map(asExpected)).toEqual(golden.expected.rows);
  expect(sums).toEqual(golden.expected.sums);
});

const tried = cases.filter(({ golden }) => golden.expected.decision.kind !== 'avvisning');

test.each(tried)('$name: the decision that follows', ({ golden }) => {
  expect(decisionThatFollows(calculated(golden))).toBe(golden.expected.decision.kind);
});

/** What no case has. */
function missing(all: readonly string[], some: (golden: GoldenCase) => readonly string[]) {
  const found = new Set(cases.flatMap(({ golden }) => some(golden)));
  return all.filter((kind) => !found.has(kind));
}

test('every kind of cost, income and asset is in a case', () => {
  expect([
    ...missing(Object.keys(costKinds), ({ input }) => input.costs.map(({ kind }) => kind)),
    ...missing(Object.keys(incomeKinds), ({ input }) => input.incomes.map(({ kind }) => kind)),
    ...missing(Object.keys(assetKinds), ({ input }) => input.assets.map(({ kind }) => kind)),
  ]).toEqual([]);
});

test('every kind of decision is in a case', () => {
  expect(missing(decisionKinds, ({ expected }) => [expected.decision.kind])).toEqual([]);
});

test.each(riksnormTables)(
  'every line of the children of $id is in a case, in each column',
  (table) => {
    const lines = table.children.flatMap(({ from, to, withoutLunch }) =>
      (withoutLunch === undefined ? ['home'] : ['home', 'away']).map(
        (lunch) => `${from}–${to} ${lunch}`,
      ),
    );
    const linesOf = ({ input: { month, household } }: GoldenCase) =>
      month < table.from || month > table.to
        ? []
        : household.children.flatMap((child) => {
            const age = normAge(child, month);
            const line = table.children.find(({ from, to }) => from <= age && age <= to);
            return line === undefined ? [] : [`${line.from}–${line.to} ${child.lunch}`];
          });
    expect(missing(lines, linesOf)).toEqual([]);
  },
);

test('every size that the tables name, and some over seven, are in a case', () => {
  const sizes = [1, 2, 3, 4, 5, 6, 7, 8, 10].map(String);
  const sizeOf = ({ input: { household } }: GoldenCase) => [
    String(household.adults.length + household.children.length),
  ];
  expect(missing(sizes, sizeOf)).toEqual([]);
});

test('months of 28, 29, 30 and 31 days are in a case', () => {
  const daysOf = ({ input: { month } }: GoldenCase) => {
    const [year = 0, number = 0] = month.split('-').map(Number);
    return [String(new Date(Date.UTC(year, number, 0)).getUTCDate())];
  };
  expect(missing(['28', '29', '30', '31'], daysOf)).toEqual([]);
});
