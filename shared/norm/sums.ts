/** The sums of a calculation, made from its rows alone: the parts are the whole. */
import type { CalculationRow, CalculationSums } from './calculation.ts';

/**
 * Need = norm + costs; support = need − counted incomes and assets, never below zero; what is over is
 * the surplus. In öre. SoL 12:1 and 12:7.
 */
export function sumsOf(rows: readonly CalculationRow[]): CalculationSums {
  const sumOf = (...groups: readonly CalculationRow['group'][]): number =>
    rows
      .filter(({ group }) => groups.includes(group))
      .reduce((sum, { approved }) => sum + approved, 0);
  const norm = sumOf('norm');
  const costs = sumOf('cost');
  const incomes = sumOf('income', 'asset');
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
