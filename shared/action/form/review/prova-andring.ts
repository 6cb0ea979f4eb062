import type { SignedKind } from '../../../delegation/delegation.ts';
import { mayReview, type ReviewGround } from '../../../delegation/may-review.ts';
import type { AnswersOf } from '../../../instrument/answers-of.ts';
import { provaAndring } from '../../../instrument/forms/prova-andring.ts';
import { isAmendment } from '../../../store/item/instance.ts';
import { maySignReview } from '../../review/may-sign-review.ts';
import { appealed, type KnownDecision, knownDecision } from '../../review/sent-decision.ts';
import type { EffectResult, FormContext, FormEffect } from '../effect.ts';
import { effectOf } from '../effect-of.ts';
import { fieldError } from '../field-error.ts';

export type Examination = AnswersOf<typeof provaAndring>;

/**
 * What is wrong in a sent decision and what it shall be. Whether the law lets it be corrected or
 * changed is said by `mayReview` (FL 36–39 §§, R233), who may sign it by the delegation (R234–R235).
 */
export const provaAndringEffect: FormEffect = effectOf(provaAndring, async (answers, context) => {
  const { instance, outcome, worker } = context;
  const { amendment, decision } = await amendmentOf(context);
  if (outcome === 'ingen_andring') {
    const { applicationId, decisionId } = amendment;
    const data = { applicationId, decisionId, whyNot: answers.whyNot ?? '' };
    return { ok: true, effect: { events: [{ type: 'amendment_refused', instance, data }] } };
  }
  const error = sumError(answers, decision);
  if (error) return { ok: false, errors: [error] };
  const lawful = reviewOf(answers, context, decision);
  if (!lawful.ok) return lawful;
  const { statute } = decision;
  const amountOre = answers.newAmount ?? 0;
  const signed = { kind: lawful.kind, statute, amountOre, preparedBy: [worker.sub] };
  const within = (await maySignReview(context, signed)).ok;
  return {
    ok: true,
    effect: {
      outcome: within ? 'till_beslut' : 'over_delegation',
      amendment: { proposer: worker },
      events: [
        {
          type: 'proposal_written',
          instance,
          outcome: lawful.kind,
          data: { amountOre, withinDelegation: within },
        },
      ],
    },
  };
});

/** The amendment that a form is about, with the decision that it is of. */
export async function amendmentOf({ deps, page, instance }: FormContext) {
  const decision = isAmendment(instance)
    ? await knownDecision(deps, page, instance.decidedIn)
    : undefined;
  if (!isAmendment(instance) || !decision) throw new Error('this form is about a sent decision');
  return { amendment: instance, decision };
}

/** Whether the law lets the decision become what is wished, and as which kind of decision. */
export function reviewOf(
  answers: Examination,
  { page, worker }: FormContext,
  decision: KnownDecision,
): { readonly ok: true; readonly kind: SignedKind } | Extract<EffectResult, { reason: string }> {
  const { statute, amount, decidedBy, application } = decision;
  const appeal = appealed(page, application.instanceId);
  const toReview = { statute, favourable: amount > 0, decidedBy, appeal };
  return mayReview(toReview, worker.sub, groundOf(answers, decision));
}

/** The answers as the law asks for them. To get less than before is a disadvantage. */
export function groundOf(answers: Examination, { amount }: Pick<KnownDecision, 'amount'>) {
  const disadvantage = (answers.newAmount ?? 0) < amount;
  const { worseBecause: exception } = answers;
  const grounds = {
    '36': {
      law: 'FL 36',
      obvious: answers.obvious === true,
      oversight: answers.oversight === true,
    },
    '37': {
      law: 'FL 37',
      wrong: true,
      disadvantage,
      ...(exception === undefined ? {} : { exception }),
    },
    '38': {
      law: 'FL 38',
      obviouslyWrong: answers.obviouslyWrong === true,
      quickAndSimple: answers.simple === true,
      disadvantage,
    },
  } as const satisfies Record<string, ReviewGround>;
  return grounds[answers.ground];
}

/** A refusal grants nothing, an approval something; what is paid more is paid for something. */
function sumError(answers: Examination, { amount }: KnownDecision) {
  const after = answers.newAmount ?? 0;
  const grants = answers.newKind === 'bifall' || answers.newKind === 'delavslag';
  if (grants !== after > 0) return fieldError(provaAndring, 'newAmount', againstKind);
  return after > amount && answers.purpose === undefined
    ? fieldError(provaAndring, 'purpose', noPurpose)
    : undefined;
}

const againstKind = {
  sv: 'Beloppet stämmer inte med beslutet: bifall ger ett belopp, avslag och avvisning ger noll.',
  en: 'The amount does not fit the decision: approval gives an amount, refusal and dismissal zero.',
};
const noPurpose = {
  sv: 'Välj vad skillnaden ska betalas för.',
  en: 'Choose what the difference is to be paid for.',
};
