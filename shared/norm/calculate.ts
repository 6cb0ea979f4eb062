/**
 * Försörjningsstöd of a household for a month: norm + reasonable costs − counted incomes and assets.
 * One pure function over the rules of this folder, which imports the household and nothing else.
 */

import { assetRow } from './asset-rows.ts';
import { type Calculation, type CalculationRow, ruleSet } from './calculation.ts';
import type { AdjustmentInput, CalculationInput } from './calculation-input.ts';
import { costRow } from './cost-rows.ts';
import { incomeRow } from './income-rows.ts';
import { normRows } from './norm-rows.ts';
import type { NormTable } from './norm-table.ts';
import { type NormTableRefusal, normTableFor } from './norm-table-for.ts';
import { sumsOf } from './sums.ts';

export type CalculationRefusal =
  | NormTableRefusal
  | { readonly ok: false; readonly reason: 'PersonListedTwice'; readonly who: string }
  | {
      readonly ok: false;
      readonly reason: 'PersonNotInHousehold';
      readonly row: string;
      readonly who: string;
    }
  | { readonly ok: false; readonly reason: 'RowListedTwice'; readonly row: string }
  | { readonly ok: false; readonly reason: 'AdjustedRowMissing'; readonly row: string }
  | { readonly ok: false; readonly reason: 'RowAdjustedTwice'; readonly row: string };

export type CalculationResult =
  | { readonly ok: true; readonly calculation: Calculation }
  | CalculationRefusal;

function firstTwice(values: readonly string[]): string | undefined {
  return values.find((value, index) => values.indexOf(value) !== index);
}

/** A caseworker's amount takes the place of the rule's; the rule's stays to be seen as `proposed`. */
function adjusted(row: CalculationRow, adjustments: readonly AdjustmentInput[]): CalculationRow {
  const adjustment = adjustments.find((candidate) => candidate.row === row.id);
  if (adjustment === undefined) return row;
  const { approved, reason, statute } = adjustment;
  return { ...row, approved, adjusted: { reason, statute } };
}

function refusalOf(
  input: CalculationInput,
  rows: readonly CalculationRow[],
): CalculationRefusal | undefined {
  const people = [...input.household.adults, ...input.household.children].map(({ id }) => id);
  const personTwice = firstTwice(people);
  if (personTwice !== undefined)
    return { ok: false, reason: 'PersonListedTwice', who: personTwice };
  const rowIds = rows.map(({ id }) => id);
  const rowTwice = firstTwice(rowIds);
  if (rowTwice !== undefined) return { ok: false, reason: 'RowListedTwice', row: rowTwice };
  for (const { id, who } of rows) {
    if (who !== undefined && !people.includes(who)) {
      return { ok: false, reason: 'PersonNotInHousehold', row: id, who };
    }
  }
  const changed = input.adjustments.map(({ row }) => row);
  const missing = changed.find((row) => !rowIds.includes(row));
  if (missing !== undefined) return { ok: false, reason: 'AdjustedRowMissing', row: missing };
  const changedTwice = firstTwice(changed);
  if (changedTwice !== undefined)
    return { ok: false, reason: 'RowAdjustedTwice', row: changedTwice };
  return undefined;
}

/**
 * Calculates a month, row by row, in öre. Refuses with a named reason and the month, person or row.
 * @param input parsed by `calculationInput`
 * @param tables the norm tables to choose from; those of the release unless others are given
 */
export function calculate(
  input: CalculationInput,
  tables?: readonly NormTable[],
): CalculationResult {
  const found = normTableFor(input.month, tables);
  if (!found.ok) return found;
  const { table } = found;
  const { month, household, jobbstimulans } = input;
  const people = [...household.adults, ...household.children];
  const nameOf = (id: string) => people.find((person) => person.id === id)?.name;
  const context = { month, household, jobbstimulans, table };
  const proposed = [
    ...normRows(household, month, table),
    ...input.costs.map((cost) => costRow(cost, nameOf)),
    ...input.incomes.map((income) => incomeRow(income, context, nameOf)),
    ...input.assets.map((asset) => assetRow(asset, nameOf)),
  ];
  const refusal = refusalOf(input, proposed);
  if (refusal !== undefined) return refusal;
  const rows = proposed.map((row) => adjusted(row, input.adjustments));
  return {
    ok: true,
    calculation: { month, normTable: table.id, ruleSet, rows, sums: sumsOf(rows) },
  };
}
