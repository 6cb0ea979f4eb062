/** Which rows of a calculation go against the applicant: each must have its reason (FL 32 §). */
import type { CalculationRow } from '../norm/calculation.ts';

/** What the applicant stated of the own economy, whole öre for the month. */
export interface Stated {
  readonly incomes: readonly { readonly kind: string; readonly amount: number }[];
}

/** A row that goes against the applicant, and how. */
export interface RowAgainst {
  readonly row: CalculationRow;
  /**
   * `refused`: less is granted than was asked for. `counted`: an income counts for more than was
   * stated, or an asset is counted.
   */
  readonly how: 'refused' | 'counted';
  /** What of a counted income the applicant stated, öre. */
  readonly stated?: number;
}

/**
 * How much of each kind of income was stated, handed out to rows until it is used up. A kind that no
 * row has covers the others: a gift may have been stated under another name.
 */
function statedFor(
  rows: readonly CalculationRow[],
  { incomes }: Stated,
): (row: CalculationRow) => number {
  const kinds = new Set(rows.map(({ kind }) => kind));
  const left = new Map<string, number>();
  for (const { kind, amount } of incomes) {
    const name = kinds.has(kind) ? kind : '';
    left.set(name, (left.get(name) ?? 0) + amount);
  }
  return ({ kind, approved }) =>
    [kind, ''].reduce((covered, name) => {
      const used = Math.min(left.get(name) ?? 0, approved - covered);
      left.set(name, (left.get(name) ?? 0) - used);
      return covered + used;
    }, 0);
}

/**
 * The rows that go against the applicant, in their order: a cost or a part of the norm for less than
 * was asked for or than the rule gives, an income counted for more than was stated, an asset counted.
 * @param stated undefined when the application says nothing of incomes (registered by telephone)
 */
export function rowsAgainst(
  rows: readonly CalculationRow[],
  stated: Stated | undefined,
): readonly RowAgainst[] {
  const incomes = rows.filter(({ group }) => group === 'income');
  const coveredBy = statedFor(incomes, stated ?? { incomes: [] });
  const against = (row: CalculationRow): Omit<RowAgainst, 'row'> | undefined => {
    switch (row.group) {
      case 'norm':
        return row.approved < row.proposed ? { how: 'refused' } : undefined;
      case 'cost':
        return row.approved < row.applied ? { how: 'refused' } : undefined;
      case 'income': {
        const covered = coveredBy(row);
        const isMore = stated !== undefined && covered < row.approved;
        return isMore ? { how: 'counted', stated: covered } : undefined;
      }
      case 'asset':
        return row.approved > 0 ? { how: 'counted' } : undefined;
    }
  };
  return rows.flatMap((row) => {
    const how = against(row);
    return how === undefined ? [] : [{ row, ...how }];
  });
}
