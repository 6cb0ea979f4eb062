import type { Calculation } from '../norm/calculation.ts';
import type { DecisionRow } from './decision.ts';

/**
 * The calculation as the decision tells it: a row that goes against the applicant has the decision's
 * own reason, so that no two reasons for one row are ever read.
 */
export function asDecided(calculation: Calculation, rows: readonly DecisionRow[]): Calculation {
  const reasonOf = (id: string) => rows.find(({ row }) => row === id)?.reason;
  return {
    ...calculation,
    rows: calculation.rows.map((row) => {
      const reason = reasonOf(row.id);
      if (reason === undefined || row.adjusted === undefined) return row;
      return { ...row, adjusted: { ...row.adjusted, reason } };
    }),
  };
}
