/** Two calculations side by side: what is saved, and what is tried. Öre. */
import type { Calculation, CalculationRow, CalculationSums } from './calculation.ts';
import type { Bilingual } from './kronor.ts';

/** A row that counts otherwise than before; null where the row is not there. */
export interface RowDifference {
  readonly id: string;
  readonly label: Bilingual;
  readonly saved: number | null;
  readonly tried: number | null;
}

/** A sum before and now, whether it differs or not. */
export interface SumDifference {
  readonly sum: keyof CalculationSums;
  readonly saved: number;
  readonly tried: number;
}

/** What differs. No rows: the two come to the same, row by row. */
export interface Comparison {
  readonly rows: readonly RowDifference[];
  readonly sums: readonly SumDifference[];
}

const sumNames = ['norm', 'costs', 'need', 'incomes', 'support', 'surplus'] as const;

/** The rows of both, each once, in the order of the tried; what it lacks comes last. */
function everyRow(saved: Calculation, tried: Calculation): readonly CalculationRow[] {
  const ids = new Set(tried.rows.map(({ id }) => id));
  return [...tried.rows, ...saved.rows.filter(({ id }) => !ids.has(id))];
}

/** Compares by the amounts that count; the words of a row may differ without the row doing so. */
export function compareCalculations(saved: Calculation, tried: Calculation): Comparison {
  const amountIn = ({ rows }: Calculation, id: string): number | null =>
    rows.find((row) => row.id === id)?.approved ?? null;
  const rows = everyRow(saved, tried).map(({ id, label }) => {
    return { id, label, saved: amountIn(saved, id), tried: amountIn(tried, id) };
  });
  const sums = sumNames.map((sum) => {
    return { sum, saved: saved.sums[sum], tried: tried.sums[sum] };
  });
  return { rows: rows.filter((row) => row.saved !== row.tried), sums };
}
