/** What earlier months of the same case mean for the calculation of a month. */
import type { Adult, Household } from '../household/household.ts';
import type { IncomeInput, JobbstimulansInput } from '../norm/calculation-input.ts';
import { jobbstimulansPeriods } from '../norm/jobbstimulans-periods.ts';
import { monthsAfter } from '../norm/month-arithmetic.ts';

/** A decided month of the case. */
export interface EarlierMonth {
  readonly month: string;
  readonly adults: readonly Adult[];
  /** Whether försörjningsstöd was granted for it. */
  readonly paid: boolean;
  /** What its incomes were over the need, öre. */
  readonly surplus: number;
  /** Where the calculation is found. */
  readonly ref: string;
}

/** The same adult as then: by number where both have one, else by the place in the household. */
export function isSameAdult(then: Adult, now: Adult): boolean {
  if (then.personalNumber !== undefined && now.personalNumber !== undefined) {
    return then.personalNumber === now.personalNumber;
  }
  return then.id === now.id;
}

/** The periods of SoL 12:8 that the case's own history of paid months gives one adult. */
export function derivedPeriods(
  adult: Adult,
  earlier: readonly EarlierMonth[],
): readonly JobbstimulansInput[] {
  const paid = earlier.filter(
    (one) => one.paid && one.adults.some((then) => isSameAdult(then, adult)),
  );
  return jobbstimulansPeriods(paid.map(({ month }) => month)).map(({ from, to }) => ({
    who: adult.id,
    from,
    to,
  }));
}

/** The surplus of the month before as an income of this month (SoL 12:1), where there was one. */
export function carriedSurplus(
  month: string,
  { adults }: Household,
  earlier: readonly EarlierMonth[],
): IncomeInput | undefined {
  const before = earlier.find((one) => one.month === monthsAfter(month, -1));
  const [first] = adults;
  if (before === undefined || before.surplus === 0 || first === undefined) return undefined;
  return {
    id: 'income.surplus',
    kind: 'overskott',
    who: first.id,
    amount: before.surplus,
    source: `Beräkningen för ${before.month}`,
    evidence: [{ kind: 'calculation', ref: before.ref }],
  };
}
