import { rightOf } from '../../../decision/decision.ts';
import { andringBeslut } from '../../../instrument/forms/andring-beslut.ts';
import { provaAndring } from '../../../instrument/forms/prova-andring.ts';
import { storedAnswers } from '../../../instrument/parse-answers.ts';
import { answersOf, readFile } from '../../../store/application-file.ts';
import type { TaskAnswers } from '../../../store/item/document.ts';
import { type Amendment, type ReviewDecision, reviewDecision } from '../../../store/item/review.ts';
import { created } from '../../../store/table.ts';
import { maySignReview, type Signing } from '../../review/may-sign-review.ts';
import type { KnownDecision } from '../../review/sent-decision.ts';
import { signedAs } from '../../signed-as.ts';
import type { EffectResult, FormContext, FormEffect } from '../effect.ts';
import { effectOf } from '../effect-of.ts';
import { paragraphs } from '../paragraphs.ts';
import { amendmentOf, lawOf, partsAfter, reviewOf } from './prova-andring.ts';

/**
 * The correction or change is signed. What holds is judged again as it is now: since it was examined
 * somebody may have appealed, or the court may have got the appeal (FL 39 §).
 */
export const andringBeslutEffect: FormEffect = effectOf(andringBeslut, async (answers, context) => {
  const { amendment, decision } = await amendmentOf(context);
  const { instance, outcome, deps } = context;
  if (outcome === 'tillbaka') {
    const data = { backReason: answers.backReason ?? '' };
    return { ok: true, effect: { events: [{ type: 'proposal_returned', instance, data }] } };
  }
  const proposal = answersOf(await readFile(deps.table, instance.instanceId), 'prova_andring');
  if (!proposal) return { ok: false, reason: 'ProposalMissing' };
  const written = storedAnswers(provaAndring, proposal.answers);
  const lawful = reviewOf(written, context, decision);
  if (!lawful.ok) return lawful;
  const signing = await maySignReview(context, {
    kind: lawful.kind,
    parts: lawful.parts,
    preparedBy: [proposal.by.sub],
  });
  if (!signing.ok) return { ok: false, reason: signing.reason };
  return signed(context, amendment, decision, proposal, signing);
});

function signed(
  context: FormContext,
  amendment: Amendment,
  before: KnownDecision,
  proposal: TaskAnswers,
  signing: Signing,
): EffectResult {
  const { page, now, instance } = context;
  const decision = documentOf(context, amendment, before, proposal, signing);
  const { law, decisionId, now: after, parts } = decision;
  const about = page.applications.find((one) => one.instanceId === amendment.applicationId);
  const difference = after.amount - before.amount;
  const outcome = difference > 0 ? 'mer' : difference < 0 ? 'mindre' : 'samma';
  return {
    ok: true,
    effect: {
      amendment: { decision: { decisionId, law, ...after, right: rightOf(parts), decidedAt: now } },
      writes: [created(reviewDecision, decision)],
      instances: about ? [{ seen: about, next: about }] : [],
      events: [
        {
          type: law === 'FL 36' ? 'decision_corrected' : 'decision_changed',
          instance,
          outcome,
          data: {
            applicationId: amendment.applicationId,
            decisionId,
            amends: amendment.decisionId,
            law,
            amountOre: after.amount,
            differenceOre: difference,
          },
        },
      ],
    },
  };
}

function documentOf(
  { deps, worker, viewer, now }: FormContext,
  { caseId, instanceId }: Amendment,
  before: KnownDecision,
  proposal: TaskAnswers,
  { order, rules }: Signing,
): ReviewDecision &
  Required<Pick<ReviewDecision, 'parts'>> & { readonly law: ReturnType<typeof lawOf> } {
  const written = storedAnswers(provaAndring, proposal.answers);
  const law = lawOf(written);
  const parts = partsAfter(written, before);
  const { decisionId, decidedAt, kind, amount, statute } = before;
  return {
    caseId,
    instanceId,
    decisionId: `D-${deps.newId(8)}`,
    law,
    statute,
    about: { decisionId, decidedAt, kind, amount },
    now: { kind: written.newKind ?? kind, amount: written.newAmount ?? amount },
    parts: [...parts],
    wrong: written.wrong,
    ...(written.instead === undefined ? {} : { instead: written.instead }),
    ...(written.purpose === undefined ? {} : { purpose: written.purpose }),
    reasons: paragraphs(written.reasons),
    rules: [law],
    proposedBy: proposal.by,
    decidedBy: { ...worker, ...signedAs(viewer, rules) },
    delegation: order,
    decidedAt: now,
  };
}
