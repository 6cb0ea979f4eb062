/**
 * What a payment is for, as the accounts want it (ändamål), in öre.
 */
import type { DecisionPart } from '../decision/decision.ts';
import type { Calculation, CalculationRow } from '../norm/calculation.ts';

/**
 * Union fee, unemployment fund and travel to work are one purpose on purpose: membership of a union
 * must not be seen in any list or compilation (SoLPuL 7 a §), and payments are both.
 */
const purposeOfCost: Readonly<Record<string, PaymentPurpose>> = {
  hyra: 'boende',
  skuld_hyra: 'boende',
  el: 'hushallsel',
  skuld_el: 'hushallsel',
  hemforsakring: 'hemforsakring',
  arbetsresor: 'arbete',
  akassa: 'arbete',
  fackavgift: 'arbete',
  lakarvard: 'halso_och_sjukvard',
  medicin: 'halso_och_sjukvard',
  sjukresor: 'halso_och_sjukvard',
  glasogon: 'halso_och_sjukvard',
  tandvard: 'tandvard',
  tandvard_akut: 'tandvard',
};

export const paymentPurposes = [
  'riksnorm',
  'boende',
  'hushallsel',
  'hemforsakring',
  'arbete',
  'halso_och_sjukvard',
  'tandvard',
  'ovrigt',
  'utover_ratten',
] as const;

export type PaymentPurpose = (typeof paymentPurposes)[number];

export interface PurposeRow {
  readonly purpose: PaymentPurpose;
  readonly amount: number;
}

const purposeOf = (row: CalculationRow): PaymentPurpose =>
  row.group === 'norm' ? 'riksnorm' : (purposeOfCost[row.kind] ?? 'ovrigt');

/**
 * Spreads the support over what it is for: the household's own incomes are taken to pay the norm
 * first and then the costs in the order of the purposes, so that the rows sum to the support exactly.
 */
export function purposeRows(calculation: Calculation): readonly PurposeRow[] {
  let own = calculation.sums.incomes;
  const rows: PurposeRow[] = [];
  for (const purpose of paymentPurposes) {
    const need = calculation.rows
      .filter(({ group }) => group === 'norm' || group === 'cost')
      .filter((row) => purposeOf(row) === purpose)
      .reduce((sum, { approved }) => sum + approved, 0);
    const covered = Math.min(own, need);
    own -= covered;
    if (need > covered) rows.push({ purpose, amount: need - covered });
  }
  return rows;
}

/**
 * The rows of what is paid: the right's, less what a ground has taken off the last of them, and what is
 * beyond the right by itself. They sum to what the parts grant.
 */
export function paidRows(
  calculation: Calculation,
  parts: readonly DecisionPart[],
): readonly PurposeRow[] {
  const granted = (statute: DecisionPart['statute']) =>
    parts.find((part) => part.statute === statute)?.amountOre ?? 0;
  let left = granted('12:1');
  const rows: PurposeRow[] = [];
  for (const { purpose, amount } of purposeRows(calculation)) {
    const paid = Math.min(left, amount);
    left -= paid;
    if (paid > 0) rows.push({ purpose, amount: paid });
  }
  const beyond = granted('12:2');
  return beyond > 0 ? [...rows, { purpose: 'utover_ratten', amount: beyond }] : rows;
}
