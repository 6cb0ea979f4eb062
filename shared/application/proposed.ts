import type { Calculated, Proposed } from '../decision/outcome.ts';
import { type RowAgainst, rowsAgainst } from '../decision/rows-against.ts';
import type { AnswersOf } from '../instrument/answers-of.ts';
import type { forslag } from '../instrument/forms/forslag.ts';
import type { Calculation } from '../norm/calculation.ts';
import type { ApplicationAnswers } from './application-answers.ts';

export type Proposal = AnswersOf<typeof forslag>;

/** What a proposal's form says, as the rules of decisions know it; undefined before an outcome is chosen. */
export function proposedOf(answers: Proposal): Proposed | undefined {
  const { decisionKind: kind, refusalGround, groundAdult, groundGranted, beyond = [] } = answers;
  if (kind === undefined) return undefined;
  const ground =
    refusalGround === undefined || refusalGround === 'none'
      ? undefined
      : {
          code: refusalGround,
          ...(groundAdult === undefined ? {} : { adult: groundAdult }),
          ...(groundGranted === undefined ? {} : { granted: groundGranted }),
        };
  return { kind, beyond, ...(ground ? { ground } : {}) };
}

/** The rows of a calculation that go against what the application states. */
export function againstApplicant(
  { rows }: Calculation,
  application: Partial<ApplicationAnswers>,
): readonly RowAgainst[] {
  const { incomes } = application;
  return rowsAgainst(rows, incomes === undefined ? undefined : { incomes });
}

/** What a proposal stands on. */
export function calculatedOf(
  calculation: Calculation,
  application: Partial<ApplicationAnswers>,
): Calculated {
  return {
    support: calculation.sums.support,
    against: againstApplicant(calculation, application),
  };
}
