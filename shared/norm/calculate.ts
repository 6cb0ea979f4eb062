/**
 * Försörjningsstöd of a household for a month: norm + reasonable costs − counted incomes and assets.
 * One pure function over the rules of this folder, which imports the household and nothing else.
 */

import { adjusted, type RowRefusal, rowRefusal } from './adjust-rows.ts';
import type { Calculation } from './calculation.ts';
import type { CalculationInput } from './calculation-input.ts';
import type { CostLimits } from './cost-limits.ts';
import { type CostLimitsRefusal, costLimitsFor } from './cost-limits-for.ts';
import { normFormula } from './norm-formulas.ts';
import type { NormTable } from './norm-table.ts';
import { type NormTableRefusal, normTableFor } from './norm-table-for.ts';
import { ruleSet, rulesOf, type UsedTables } from './rule-sets.ts';
import { sumsOf } from './sums.ts';

export type CalculationRefusal =
  | NormTableRefusal
  | CostLimitsRefusal
  | RowRefusal
  | {
      readonly ok: false;
      readonly reason: 'NormFormulaUnknown';
      readonly month: string;
      readonly table: string;
      readonly formula: string;
    }
  | { readonly ok: false; readonly reason: 'RuleSetUnknown'; readonly ruleSet: string };

export type CalculationResult =
  | {
      readonly ok: true;
      readonly calculation: Calculation;
      /** The tables that were used, whole: stored with the calculation, they never change under it. */
      readonly tables: UsedTables;
    }
  | CalculationRefusal;

/** The dated data to choose from; what is left out is that of the release. */
export interface DatedRules {
  readonly normTables?: readonly NormTable[];
  readonly costLimits?: readonly CostLimits[];
}

/**
 * Calculates a month, row by row, in öre. Refuses with a named reason and the month, person or row.
 * @param input parsed by `calculationInput`
 * @param rules the norm tables and cost limits to choose from; those of the release unless given
 */
export function calculate(input: CalculationInput, rules: DatedRules = {}): CalculationResult {
  const found = normTableFor(input.month, rules.normTables);
  if (!found.ok) return found;
  const limited = costLimitsFor(input.month, rules.costLimits);
  if (!limited.ok) return limited;
  return calculateBy(ruleSet, input, { norm: found.table, costLimits: limited.limits });
}

/**
 * Calculates with the rules and the tables named, as when a decision is made again years later under
 * those that it was made by.
 */
export function calculateBy(
  rulesNumber: string,
  input: CalculationInput,
  tables: UsedTables,
): CalculationResult {
  const { norm, costLimits } = tables;
  const { month, household } = input;
  const rules = rulesOf(rulesNumber);
  if (rules === undefined) return { ok: false, reason: 'RuleSetUnknown', ruleSet: rulesNumber };
  const formula = normFormula(norm.formula);
  if (formula === undefined) {
    const unknown = { month, table: norm.id, formula: norm.formula };
    return { ok: false, reason: 'NormFormulaUnknown', ...unknown };
  }
  const proposed = [...formula(household, month, norm), ...rules(input, tables)];
  const refusal = rowRefusal(input, proposed);
  if (refusal !== undefined) return refusal;
  const rows = proposed.map((row) => adjusted(row, input.adjustments));
  return {
    ok: true,
    calculation: {
      month,
      normTable: norm.id,
      ...(costLimits === undefined ? {} : { costLimits: costLimits.id }),
      ruleSet: rulesNumber,
      rows,
      sums: sumsOf(rows),
    },
    tables,
  };
}
