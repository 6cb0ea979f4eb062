import { happenedAt } from '../../../clock/case-clocks.ts';
import { localDate } from '../../../clock/stockholm.ts';
import type { CasePage } from '../../../store/case-page.ts';
import { isAppeal } from '../../../store/item/instance.ts';
import type { Appeal } from '../../../store/item/review.ts';
import { type KnownDecision, knownDecision } from '../../review/sent-decision.ts';
import type { FormContext } from '../effect.ts';

/** The appeal that a form is about, with the decision that it appeals. */
export async function appealOf(
  context: FormContext,
): Promise<{ readonly appeal: Appeal; readonly decision: KnownDecision }> {
  const { instance, page, deps } = context;
  const decision = isAppeal(instance)
    ? await knownDecision(deps, page, instance.decidedIn)
    : undefined;
  if (!isAppeal(instance) || !decision) throw new Error('only an appeal is examined on this form');
  return { appeal: instance, decision };
}

/** The day on which the applicant received a decision, as far as it has been noted. */
export function receivedDecisionOn(
  page: Pick<CasePage, 'applications'>,
  { applicationId, decisionId }: Pick<Appeal, 'applicationId' | 'decisionId'>,
): string | undefined {
  const mark = page.applications
    .find(({ instanceId }) => instanceId === applicationId)
    ?.marks.find(
      ({ type, data }) => type === 'decision_received' && data.decisionId === decisionId,
    );
  return mark && localDate(happenedAt(mark));
}

/** What every event of an appeal names. */
export function aboutAppeal({ applicationId, decisionId }: Appeal) {
  return { applicationId, decisionId };
}
