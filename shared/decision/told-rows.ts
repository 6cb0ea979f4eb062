import type { Calculation } from '../norm/calculation.ts';
import type { DecisionRow } from './decision.ts';

/**
 * The rows that go against the applicant, to be told beside the decision. The union fee is never among
 * them: it is shown nowhere but in the calculation itself (SoLPuL 7 a); `more` says that it has more.
 */
export function toldRows(
  rows: readonly DecisionRow[],
  calculation: Pick<Calculation, 'rows'> | undefined,
): { readonly told: readonly DecisionRow[]; readonly more: boolean } {
  const against = rows.filter(({ outcome }) => outcome !== 'bifall');
  const unionFees = new Set(
    calculation?.rows.filter(({ kind }) => kind === 'fackavgift').map(({ id }) => id),
  );
  const told = against.filter(({ row }) => !unionFees.has(row));
  return { told, more: told.length < against.length };
}
