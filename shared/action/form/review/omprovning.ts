import { omprovning } from '../../../instrument/forms/omprovning.ts';
import { begunEvents, decisionToAmend, newAmendment } from '../../review/begin-amendment.ts';
import { appealed, openAmendment } from '../../review/sent-decision.ts';
import type { FormContext, FormEffect } from '../effect.ts';
import { effectOf } from '../effect-of.ts';
import { fieldError } from '../field-error.ts';
import { aboutAppeal, appealOf } from './appeal-context.ts';

/**
 * Whether an appealed decision is changed before it is handed over. FL 38 § is a duty: with all its
 * conditions met it is changed, with any of them lacking it stands (FL 39 §). A change is a process of
 * its own, which is begun here if none is under way.
 */
export const omprovningEffect: FormEffect = effectOf(omprovning, async (answers, context) => {
  const { appeal } = await appealOf(context);
  const { instance, outcome } = context;
  // The court may have an earlier appeal of the decision: then nothing is changed here (FL 39 §).
  const atCourt = appealed(context.page, appeal.applicationId) === 'handed_over';
  if (atCourt && outcome === 'andras') return { ok: false, reason: 'HandedOverToCourt' };
  const met = answers.obviouslyWrong && answers.simple === true && answers.harmless === true;
  const must = met && !atCourt;
  if (must !== (outcome === 'andras')) return { ok: false, errors: [must ? mustChange : stands] };
  const event = {
    type: 'appeal_reconsidered',
    instance,
    outcome,
    data: { ...aboutAppeal(appeal), decisionChanged: must },
  } as const;
  const changed = outcome === 'andras' ? ('andras' as const) : ('star_fast' as const);
  const begun = must ? await beginning(context, appeal.applicationId) : undefined;
  return {
    ok: true,
    effect: {
      appeal: { reconsidered: changed },
      instances: begun ? [{ next: begun }] : [],
      events: [event, ...(begun ? begunEvents(begun) : [])],
    },
  };
});

const mustChange = fieldError(omprovning, 'obviouslyWrong', {
  sv: 'Alla tre svaren är ja. Då ska beslutet ändras (FL 38 §).',
  en: 'All three answers are yes. Then the decision must be changed (FL 38).',
});
const stands = fieldError(omprovning, 'obviouslyWrong', {
  sv: 'Beslutet får bara ändras om alla tre svaren är ja (FL 38–39 §§). Välj att det står fast.',
  en: 'The decision may be changed only if all three answers are yes (FL 38–39). Choose that it stands.',
});

async function beginning({ deps, page, now }: FormContext, applicationId: string) {
  if (openAmendment(page, applicationId)) return undefined;
  const decision = await decisionToAmend(deps, page, applicationId);
  return decision && newAmendment(deps, page, decision, 'appeal', now);
}
