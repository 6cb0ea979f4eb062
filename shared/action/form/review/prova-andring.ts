import type { SignedKind } from '../../../delegation/delegation.ts';
import { mayReview, type ReviewGround } from '../../../delegation/may-review.ts';
import type { AnswersOf } from '../../../instrument/answers-of.ts';
import { provaAndring } from '../../../instrument/forms/prova-andring.ts';
import {
  amendedParts,
  type GroundAmount,
  isMixed,
  type ReviewedPart,
  reviewedParts,
} from '../../../review/amended-parts.ts';
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
  const error = sumError(answers, decision) ?? groundError(answers, decision);
  if (error) return { ok: false, errors: [error] };
  const lawful = reviewOf(answers, context, decision);
  if (!lawful.ok) return lawful;
  const amountOre = answers.newAmount ?? 0;
  const signed = { kind: lawful.kind, parts: lawful.parts, preparedBy: [worker.sub] };
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

/** A change that the law allows: as which kind of decision, and on which grounds. */
type Lawful = {
  readonly ok: true;
  readonly kind: SignedKind;
  readonly parts: readonly ReviewedPart[];
};

/**
 * Whether the law lets the decision become what is wished, asked of each ground that would be another:
 * FL 37–38 §§ do not reach what of a mixed decision is on SoL 12:2 (SoL 14:10).
 */
export function reviewOf(
  answers: Examination,
  { page, worker }: FormContext,
  decision: KnownDecision,
): Lawful | Extract<EffectResult, { reason: string }> {
  const { decidedBy, application } = decision;
  const appeal = appealed(page, application.instanceId);
  const parts = reviewedParts(decision.parts, partsAfter(answers, decision), lawOf(answers));
  const judged = parts.map(({ statute, amountOre, beforeOre }) => {
    const toReview = { statute, favourable: beforeOre > 0, decidedBy, appeal };
    return mayReview(toReview, worker.sub, groundOf(answers, amountOre < beforeOre));
  });
  const refused = judged.find((one) => !one.ok);
  if (refused) return refused;
  const [kind] = judged.flatMap((one) => (one.ok ? [one.kind] : []));
  return kind === undefined ? { ok: false, reason: 'NoGround' } : { ok: true, kind, parts };
}

/** What each ground grants afterwards. */
export function partsAfter(
  { newAmount = 0, newBeyond = 0 }: Examination,
  { parts }: KnownDecision,
): readonly GroundAmount[] {
  return amendedParts(parts, newAmount, newBeyond);
}

/** The paragraph that it is examined under. */
export function lawOf({ ground }: Examination) {
  return `FL ${ground}` as const;
}

/** The answers as the law asks for them. To get less than before is a disadvantage. */
function groundOf(answers: Examination, disadvantage: boolean) {
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

/** What is beyond the right is told apart where the decision has both grounds, and only there. */
function groundError({ newAmount = 0, newBeyond }: Examination, decision: KnownDecision) {
  if (isMixed(decision.parts)) {
    if (newBeyond === undefined) return fieldError(provaAndring, 'newBeyond', noBeyond);
    return newBeyond > newAmount ? fieldError(provaAndring, 'newBeyond', beyondAmount) : undefined;
  }
  const all = decision.statute === '12:2' ? newAmount : 0;
  return (newBeyond ?? all) === all ? undefined : fieldError(provaAndring, 'newBeyond', oneGround);
}

const noBeyond = {
  sv: 'Beslutet är fattat både på SoL 12:1 och 12:2. Skriv hur mycket av beloppet som är utöver rätten. Noll om inget är det.',
  en: 'The decision was made both under SoL 12:1 and 12:2. Write how much of the amount is beyond the right. Zero if nothing is.',
};
const beyondAmount = {
  sv: 'Det är mer än hela beloppet.',
  en: 'That is more than the whole amount.',
};
const oneGround = {
  sv: 'Beslutet är bara fattat på en grund. Lämna fältet tomt.',
  en: 'The decision was made on one ground only. Leave the field empty.',
};
const againstKind = {
  sv: 'Beloppet stämmer inte med beslutet: bifall ger ett belopp, avslag och avvisning ger noll.',
  en: 'The amount does not fit the decision: approval gives an amount, refusal and dismissal zero.',
};
const noPurpose = {
  sv: 'Välj vad skillnaden ska betalas för.',
  en: 'Choose what the difference is to be paid for.',
};
