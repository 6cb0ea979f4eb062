import * as z from 'zod';
import { toldRows } from '../../../shared/decision/told-rows.ts';
import type { ApplicationFile } from '../../../shared/store/application-file.ts';
import { decider, worker } from '../../../shared/store/item/case.ts';
import { type DecisionItem, decisionItem } from '../../../shared/store/item/decision.ts';
import { type ReviewDecision, reviewDecision } from '../../../shared/store/item/review.ts';

/** Those who proposed and decided, by name and role; the subject of a login is nobody else's matter. */
const named = { proposedBy: worker.omit({ sub: true }), decidedBy: decider.omit({ sub: true }) };

/**
 * A decision as its applicant sees it: the rows that go against the applicant, without the union fee,
 * which stands in the calculation alone (SoLPuL 7 a); `moreInCalculation` says that it was one of them.
 */
export const ownDecisionShape = decisionItem.schema.extend({
  ...named,
  moreInCalculation: z.boolean(),
});

/** What was decided after the decision, as the applicant sees it. */
export const ownReviewDecisionShape = reviewDecision.schema.extend(named);

/** The decision whole for staff, or as its applicant sees it. */
export const decisionShape = z.union([decisionItem.schema, ownDecisionShape]);

/** The correction, change or dismissal whole for staff, or as the applicant sees it. */
export const reviewDecisionShape = z.union([reviewDecision.schema, ownReviewDecisionShape]);

/** The decision as its applicant sees it. */
export function ownDecisionOf(
  decision: DecisionItem,
  { calculation }: Pick<ApplicationFile, 'calculation'>,
): z.infer<typeof ownDecisionShape> {
  const { told, more } = toldRows(decision.rows, calculation?.calculation);
  return { ...decision, ...namesOf(decision), rows: [...told], moreInCalculation: more };
}

/** The correction, change or dismissal as the applicant sees it. */
export function ownReviewDecisionOf(
  decision: ReviewDecision,
): z.infer<typeof ownReviewDecisionShape> {
  return { ...decision, ...namesOf(decision) };
}

function namesOf({ proposedBy, decidedBy }: Pick<DecisionItem, 'proposedBy' | 'decidedBy'>) {
  const { sub: _, ...decider } = decidedBy;
  return { proposedBy: { name: proposedBy.name }, decidedBy: decider };
}
