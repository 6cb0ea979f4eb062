/**
 * The methods by which a norm table becomes rows, by the name that the table gives. The method of
 * another year is another entry here, and its tables name it.
 */
import type { Household } from '../household/household.ts';
import type { CalculationRow } from './calculation.ts';
import { normRows } from './norm-rows.ts';
import type { NormTable } from './norm-table.ts';

type NormFormula = (
  household: Household,
  month: string,
  table: NormTable,
) => readonly CalculationRow[];

const normFormulas: Readonly<Record<string, NormFormula>> = {
  /** Socialtjänstförordningen (2025:468) 12:2–3: personal costs by age, common costs by size. */
  sof_12: normRows,
};

/** The method of that name; undefined when there is none. */
export function normFormula(name: string): NormFormula | undefined {
  return Object.hasOwn(normFormulas, name) ? normFormulas[name] : undefined;
}
