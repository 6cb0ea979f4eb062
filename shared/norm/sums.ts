/** The sums of a calculation, made from its rows alone: the parts are the whole. All in öre. */
import type { CalculationRow, CalculationSums } from './calculation.ts';

function sumOf(
  rows: readonly CalculationRow[],
  ...groups: readonly CalculationRow['group'][]
): number {
  return rows
    .filter(({ group }) => groups.includes(group))
    .reduce((sum, { approved }) => sum + approved, 0);
}

/**
 * Need = norm + costs; support = need − counted incomes and assets, never below zero; what is over is
 * the surplus. SoL 12:1 and 12:7.
 */
export function sumsOf(rows: readonly CalculationRow[]): CalculationSums {
  const norm = sumOf(rows, 'norm');
  const costs = sumOf(rows, 'cost');
  const incomes = sumOf(rows, 'income', 'asset');
  const need = norm + costs;
  return {
    norm,
    costs,
    need,
    incomes,
    support: Math.max(0, need - incomes),
    surplus: Math.max(0, incomes - need),
  };
}

/**
 * What of the surplus is carried to the next month: what the incomes alone are over the need. An asset
 * that was not needed is still there then, and is asked for as an asset: carried too, the same money
 * would count twice (SoL 12:1).
 */
export function surplusToCarry(rows: readonly CalculationRow[]): number {
  return Math.max(0, sumOf(rows, 'income') - sumOf(rows, 'norm', 'cost'));
}
