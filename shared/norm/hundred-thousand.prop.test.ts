/** What must hold of every household, tried on a hundred thousand of them. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calculateBy } from './calculate.ts';
import type { Calculation, CalculationRow } from './calculation.ts';
import { type CalculationInput, calculationInput } from './calculation-input.ts';
import { randomInput } from './random-household.builder.ts';
import { releaseCostLimits } from './release-cost-limits.ts';
import { riksnormTables } from './riksnorm.ts';
import { ruleSet } from './rule-sets.ts';

const [released] = releaseCostLimits;
if (released === undefined) throw new Error('the release has cost limits');
/** Some money is left untouched, so that this rule is tried too. */
const costLimits = { ...released, assets: { ...released.assets, leftUntouched: 5000_00 } };

/** The tables are right and found once: a hundred thousand calculations do not judge them again. */
function calculated(input: CalculationInput): Calculation {
  const norm = riksnormTables.find(({ from, to }) => from <= input.month && input.month <= to);
  if (norm === undefined) throw new Error(`no table for ${input.month}`);
  const made = calculateBy(ruleSet, input, { norm, costLimits });
  if (!made.ok) throw new Error(made.reason);
  return made.calculation;
}

function must(holds: boolean, words: string): void {
  if (!holds) throw new Error(words);
}

const sumOf = (rows: readonly CalculationRow[], ...groups: readonly string[]): number =>
  rows.reduce((sum, row) => (groups.includes(row.group) ? sum + row.approved : sum), 0);

function neverNegative({ rows, sums }: Calculation): void {
  for (const { id, applied, proposed, approved } of rows) {
    for (const amount of [applied, proposed, approved]) {
      must(Number.isInteger(amount) && amount >= 0, `${id} is ${amount} öre`);
    }
  }
  for (const [name, amount] of Object.entries(sums)) must(amount >= 0, `${name} is negative`);
}

function partsAreTheWhole({ rows, sums }: Calculation): void {
  must(sums.norm === sumOf(rows, 'norm'), 'the rows of the norm are the norm');
  must(sums.costs === sumOf(rows, 'cost'), 'the rows of costs are the costs');
  must(sums.incomes === sumOf(rows, 'income', 'asset'), 'the counted rows are what is counted');
  must(sums.need === sums.norm + sums.costs, 'norm and costs are the need');
  must(sums.support - sums.surplus === sums.need - sums.incomes, 'need less incomes is the rest');
  must(sums.support === 0 || sums.surplus === 0, 'there is support or surplus, not both');
}

/** Every row comes out the same, however people and rows are listed. */
function orderIsIrrelevant(input: CalculationInput, before: Calculation): void {
  const { household } = input;
  const turned = calculated({
    ...input,
    household: {
      ...household,
      adults: household.adults.toReversed(),
      children: household.children.toReversed(),
    },
    costs: input.costs.toReversed(),
    incomes: input.incomes.toReversed(),
    assets: input.assets.toReversed(),
  });
  const approved = new Map(before.rows.map((row) => [row.id, row]));
  for (const row of turned.rows) {
    const same = approved.get(row.id);
    must(same?.approved === row.approved, `${row.id} depends on the order`);
    must(same?.flag?.over === row.flag?.over, `the flag of ${row.id} depends on the order`);
  }
  must(turned.sums.support === before.sums.support, 'the support depends on the order');
}

/** One more öre of a need never gives less, and at most that öre more. */
function monotoneInNeeds(input: CalculationInput, before: Calculation, place: number): void {
  const costs = input.costs.map((cost, index) =>
    index === place % input.costs.length ? { ...cost, applied: cost.applied + 1 } : cost,
  );
  const gained = calculated({ ...input, costs }).sums.support - before.sums.support;
  must(gained === 0 || gained === 1, `one öre of cost gives ${gained} öre`);
}

/** One more öre of income never gives more, and takes at most that öre. */
function incomeNeverGivesMore(input: CalculationInput, before: Calculation, place: number): void {
  const incomes = input.incomes.map((income, index) =>
    index === place % input.incomes.length ? { ...income, amount: income.amount + 1 } : income,
  );
  const lost = before.sums.support - calculated({ ...input, incomes }).sums.support;
  must(lost === 0 || lost === 1, `one öre of income takes ${lost} öre`);
}

test('a hundred thousand households', { timeout: 240_000 }, () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 0xffffffff }), (seed) => {
      const input = randomInput(seed);
      const made = calculated(input);
      neverNegative(made);
      partsAreTheWhole(made);
      orderIsIrrelevant(input, made);
      monotoneInNeeds(input, made, seed);
      incomeNeverGivesMore(input, made, seed);
    }),
    { numRuns: 100_000 },
  );
});

test('they are households that the schema lets through, and of every shape', () => {
  const inputs = Array.from({ length: 2000 }, (_, seed) =>
    calculationInput.parse(randomInput(seed)),
  );
  const made = inputs.map(calculated);
  const rules = new Set(made.flatMap(({ rows }) => rows.map(({ rule }) => rule)));
  expect([...rules].sort()).toEqual([
    'adults_personal',
    'available_asset',
    'child_personal',
    'common_costs',
    'common_costs_shared',
    'counted_income',
    'income_outside_household',
    'jobbstimulans',
    'not_counted_income',
    'other_living_cost',
    'reasonable_cost',
    'school_income',
  ]);
  expect(made.some(({ sums }) => sums.surplus > 0)).toBe(true);
  expect(made.some(({ sums }) => sums.support > 0)).toBe(true);
  expect(made.some(({ rows }) => rows.some(({ flag }) => flag))).toBe(true);
  expect(inputs.some(({ household }) => household.children.length > 7)).toBe(true);
});
