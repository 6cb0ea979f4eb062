import { localDate } from '../../clock/stockholm.ts';
import type { ReviewLetter } from '../../letter/review-letter-input.ts';
import { readFile } from '../../store/application-file.ts';
import type { CasePage } from '../../store/case-page.ts';
import { type Instance, isAmendment, isAppeal } from '../../store/item/instance.ts';
import type { ReviewDecision } from '../../store/item/review.ts';
import { frameOf } from './letter-input.ts';
import type { StepContext } from './system-step.ts';

/** What the letter of a correction, a change or a dismissal says, beside the decision it is about. */
export async function reviewLetterOf({
  deps,
  page,
  instance,
  file,
}: StepContext): Promise<ReviewLetter> {
  const decision = file.reviewDecision;
  const application = applicationOf(page, instance);
  if (!decision || !application) throw new Error('there is no decision to write of');
  const { form, decision: first } = await readFile(deps.table, application.instanceId);
  return {
    ...frameOf(page, application, form, decision),
    aboutDecisionOn: localDate(decision.about.decidedAt),
    what: whatOf(decision, application.month, first?.rules ?? []),
    reasons: decision.reasons,
    appealable: decision.statute !== '12:2',
  };
}

function applicationOf({ applications }: CasePage, instance: Instance) {
  if (!isAppeal(instance) && !isAmendment(instance)) return undefined;
  return applications.find((one) => one.instanceId === instance.applicationId);
}

function whatOf(
  decision: ReviewDecision,
  month: string,
  provisions: readonly string[],
): ReviewLetter['what'] {
  const { law, dates, wrong = '', instead = '', now, about } = decision;
  if (law !== 'FL 45') {
    return { law, month, amount: now.amount, before: about.amount, wrong, instead, provisions };
  }
  if (!dates) throw new Error('a dismissal rests on its dates');
  return { law, ...dates };
}
