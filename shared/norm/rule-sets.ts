/**
 * The rules as a whole, by number: a new number when a rule's outcome changes, so that an old decision
 * can be calculated again under the rules that it was made by.
 */
import type { Household } from '../household/household.ts';
import { assetRow, untouchedOf } from './asset-rows.ts';
import type { CalculationRow } from './calculation.ts';
import type { CalculationInput } from './calculation-input.ts';
import { costFlag } from './cost-flags.ts';
import type { CostLimits } from './cost-limits.ts';
import { costRow } from './cost-rows.ts';
import { incomeRow } from './income-rows.ts';
import type { NormTable } from './norm-table.ts';

/** The dated data that a calculation was made with. */
export interface UsedTables {
  readonly norm: NormTable;
  /** Absent under the first rule set. */
  readonly costLimits?: CostLimits | undefined;
}

/** The rows beside the norm, as the rules propose them. */
type RuleSet = (input: CalculationInput, tables: UsedTables) => readonly CalculationRow[];

function namesIn({ adults, children }: Household): (id: string) => string | undefined {
  const people = [...adults, ...children];
  return (id) => people.find((person) => person.id === id)?.name;
}

function incomeRows(input: CalculationInput, table: NormTable): readonly CalculationRow[] {
  const { month, household, jobbstimulans } = input;
  const context = { month, household, jobbstimulans, table };
  return input.incomes.map((income) => incomeRow(income, context, namesIn(household)));
}

/** The first rules: costs without limits, all money counted. */
const first: RuleSet = (input, { norm }) => {
  const nameOf = namesIn(input.household);
  return [
    ...input.costs.map((cost) => costRow(cost, nameOf)),
    ...incomeRows(input, norm),
    ...input.assets.map((asset) => assetRow(asset, nameOf)),
  ];
};

/** Costs over their limit are flagged, and the limits say what is left untouched of money. */
const second: RuleSet = (input, { norm, costLimits }) => {
  if (costLimits === undefined) return first(input, { norm });
  const { month, household, costs, assets } = input;
  const nameOf = namesIn(household);
  const context = { month, household, form: input.housing?.form };
  const untouched = untouchedOf(assets, costLimits.assets.leftUntouched);
  return [
    ...costs.map((cost) => {
      const flag = costFlag(cost, costs, costLimits, context);
      return costRow(cost, nameOf, { limits: costLimits, flag });
    }),
    ...incomeRows(input, norm),
    ...assets.map((asset) => assetRow(asset, nameOf, untouched.get(asset.id))),
  ];
};

const ruleSets: Readonly<Record<string, RuleSet>> = {
  'sol-2025-400/1': first,
  'sol-2025-400/2': second,
};

/** The rules of today. */
export const ruleSet = 'sol-2025-400/2';

/** The rules of that number; undefined when there are none. */
export function rulesOf(number: string): RuleSet | undefined {
  return Object.hasOwn(ruleSets, number) ? ruleSets[number] : undefined;
}
