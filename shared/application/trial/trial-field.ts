/** The names of the fields of a trial, from the rows and people of the calculation that is tried. */
import type { CalculationRow } from '../../norm/calculation.ts';
import type { CalculationInput } from '../../norm/calculation-input.ts';

/** What a trial begins with: a calculation, and what it was made from. */
export interface TrialBase {
  readonly input: CalculationInput;
  readonly rows: readonly CalculationRow[];
}

/** A dot in a field's name parts a row of a form from its field, and here it parts nothing. */
const named = (what: string, id: string): string => `${what}-${id.replaceAll('.', '-')}`;

export const trialField = {
  /** What counts of a row. */
  approved: (row: string) => named('approved', row),
  /** What an income is before the rules. */
  amount: (row: string) => named('amount', row),
  /** How much of the month a child is here. */
  residence: (child: string) => named('residence', child),
  days: (child: string) => named('days', child),
  /** Whether an adult has the special rule of SoL 12:8. */
  jobbstimulans: (adult: string) => named('jobbstimulans', adult),
  sharedWith: 'sharedWith',
  newCosts: 'newCosts',
  newIncomes: 'newIncomes',
} as const;

/** The adults whose pay the special rule could concern. */
export function adultsWithPay({ household, incomes }: CalculationInput) {
  return household.adults.filter(({ id }) =>
    incomes.some(({ kind, who }) => kind === 'lon' && who === id),
  );
}
