import { decisionRows, groundOf } from '../../shared/application/decision-rows.ts';
import { calculatedOf, type Proposal, proposedOf } from '../../shared/application/proposed.ts';
import { phraseBook } from '../../shared/application/row-reason.ts';
import { localDate } from '../../shared/clock/stockholm.ts';
import {
  type DecisionKind,
  type DecisionPart,
  type DecisionRow,
  type Ground,
  grantedOf,
} from '../../shared/decision/decision.ts';
import { partsOf } from '../../shared/decision/outcome.ts';
import { forslag } from '../../shared/instrument/forms/forslag.ts';
import { storedAnswers } from '../../shared/instrument/parse-answers.ts';
import { type ApplicationFile, answersOf } from '../../shared/store/application-file.ts';
import type { TaskAnswers } from '../../shared/store/item/document.ts';
import type { Rules } from '../../shared/store/rules.ts';
import { sentAnswers } from '../../shared/store/sent-answers.ts';

/** A written proposal as the one who signs reads it. */
export interface ProposalSeen {
  readonly stored: TaskAnswers;
  readonly written: Proposal;
  readonly kind: DecisionKind;
  readonly amount: number;
  readonly parts: readonly DecisionPart[];
  readonly rows: readonly DecisionRow[];
  readonly ground: Ground | undefined;
}

/** What would be signed, made in the same way as when it is; undefined without proposal or calculation. */
export function proposalSeen(
  file: ApplicationFile,
  rules: Pick<Rules, 'phrases'>,
): ProposalSeen | undefined {
  const stored = answersOf(file, forslag.id);
  const calculation = file.calculation?.calculation;
  if (!stored || !calculation) return undefined;
  const written = storedAnswers(forslag, stored.answers);
  const proposed = proposedOf(written);
  if (proposed === undefined) return undefined;
  const calculated = calculatedOf(calculation, sentAnswers(file));
  const parts = partsOf(proposed, calculated);
  const book = phraseBook(rules.phrases, localDate(stored.at));
  return {
    stored,
    written,
    kind: proposed.kind,
    amount: grantedOf(parts),
    parts,
    rows: decisionRows(written, calculation, calculated.against, book),
    ground: groundOf(written),
  };
}
