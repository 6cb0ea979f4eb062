/**
 * A calculation made again from what was stored with it: its input, its tables and its rules. What comes
 * out must be what went out, to the öre, years later.
 */
import { calculateBy } from './calculate.ts';
import type { Calculation, CalculationRow, CalculationSums } from './calculation.ts';
import type { CalculationInput } from './calculation-input.ts';
import { normTableFor } from './norm-table-for.ts';
import type { UsedTables } from './rule-sets.ts';

export interface StoredCalculation {
  readonly input: CalculationInput;
  readonly calculation: Calculation;
  /** Not kept under the first rule set: then the month's table of the release. */
  readonly tables?: UsedTables | undefined;
}

/** An amount that is not what was stored; öre, undefined on the side where the row is not there. */
export interface Difference {
  readonly where: string;
  readonly stored: number | undefined;
  readonly again: number | undefined;
}

export type Replayed =
  | {
      readonly ok: true;
      readonly calculation: Calculation;
      readonly differences: readonly Difference[];
    }
  | { readonly ok: false; readonly reason: string };

const amounts = ['applied', 'proposed', 'approved'] as const;

function ofRows(stored: readonly CalculationRow[], again: readonly CalculationRow[]): Difference[] {
  const ids = [...new Set([...stored, ...again].map(({ id }) => id))];
  return ids.flatMap((id) => {
    const [before, after] = [stored, again].map((rows) => rows.find((row) => row.id === id));
    return amounts.map((name) => ({
      where: `${id} ${name}`,
      stored: before?.[name],
      again: after?.[name],
    }));
  });
}

function ofSums(stored: CalculationSums, again: CalculationSums): Difference[] {
  const names = ['norm', 'costs', 'need', 'incomes', 'support', 'surplus'] as const;
  return names.map((name) => ({
    where: `sum ${name}`,
    stored: stored[name],
    again: again[name],
  }));
}

/** Makes a stored calculation again; refused by name when what it needs is not there. */
export function replay({ input, calculation, tables }: StoredCalculation): Replayed {
  const found = tables === undefined ? releaseTables(input.month) : { ok: true as const, tables };
  if (!found.ok) return found;
  const made = calculateBy(calculation.ruleSet, input, found.tables);
  if (!made.ok) return { ok: false, reason: made.reason };
  const again = made.calculation;
  const all = [...ofRows(calculation.rows, again.rows), ...ofSums(calculation.sums, again.sums)];
  const differences = all.filter((each) => each.stored !== each.again);
  return { ok: true, calculation: again, differences };
}

function releaseTables(month: string) {
  const found = normTableFor(month);
  return found.ok ? { ok: true as const, tables: { norm: found.table } } : found;
}
