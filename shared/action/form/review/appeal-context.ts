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

/** What every event of an appeal names. */
export function aboutAppeal({ applicationId, decisionId }: Appeal) {
  return { applicationId, decisionId };
}
