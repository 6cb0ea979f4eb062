import { avvisningBeslut } from '../../../instrument/forms/avvisning-beslut.ts';
import { rattidsprovning } from '../../../instrument/forms/rattidsprovning.ts';
import { storedAnswers } from '../../../instrument/parse-answers.ts';
import { answersOf, readFile } from '../../../store/application-file.ts';
import type { TaskAnswers } from '../../../store/item/document.ts';
import { type Appeal, type ReviewDecision, reviewDecision } from '../../../store/item/review.ts';
import { created } from '../../../store/table.ts';
import { maySignReview, type Signing } from '../../review/may-sign-review.ts';
import type { KnownDecision } from '../../review/sent-decision.ts';
import { signedAs } from '../../signed-as.ts';
import type { FormContext, FormEffect } from '../effect.ts';
import { effectOf } from '../effect-of.ts';
import { paragraphs } from '../paragraphs.ts';
import { aboutAppeal, appealOf } from './appeal-context.ts';

/** A late appeal is dismissed (FL 45 §), on the dates as they were examined. */
export const avvisningBeslutEffect: FormEffect = effectOf(
  avvisningBeslut,
  async (answers, context) => {
    const { appeal, decision } = await appealOf(context);
    const { instance, outcome, deps, now } = context;
    if (outcome === 'tillbaka') {
      const data = { backReason: answers.backReason ?? '' };
      return { ok: true, effect: { events: [{ type: 'proposal_returned', instance, data }] } };
    }
    const examined = answersOf(await readFile(deps.table, instance.instanceId), 'rattidsprovning');
    const time = appeal.timeliness;
    if (!examined || time?.lastDay === undefined || time.receivedDecisionOn === undefined) {
      return { ok: false, reason: 'ProposalMissing' };
    }
    const signing = await maySignReview(context, {
      kind: 'avvisning_overklagande',
      parts: [{ statute: decision.statute, amountOre: 0 }],
      preparedBy: [examined.by.sub],
    });
    if (!signing.ok) return { ok: false, reason: signing.reason };
    const dates = {
      receivedDecisionOn: time.receivedDecisionOn,
      lastDay: time.lastDay,
      arrivedOn: appeal.arrivedOn,
    };
    const dismissal = dismissalOf(context, appeal, decision, examined, { dates, signing });
    const { decisionId } = dismissal;
    return {
      ok: true,
      effect: {
        appeal: { dismissal: { decisionId, decidedAt: now } },
        writes: [created(reviewDecision, dismissal)],
        events: [
          {
            type: 'appeal_dismissed_late',
            instance,
            data: { ...aboutAppeal(appeal), dismissalId: decisionId },
          },
        ],
      },
    };
  },
);

function dismissalOf(
  { deps, worker, viewer, now }: FormContext,
  { caseId, instanceId }: Appeal,
  appealed: KnownDecision,
  examined: TaskAnswers,
  {
    dates,
    signing,
  }: { readonly dates: NonNullable<ReviewDecision['dates']>; readonly signing: Signing },
): ReviewDecision {
  const { decisionId, decidedAt, kind, amount, statute } = appealed;
  const said = { kind, amount };
  return {
    caseId,
    instanceId,
    decisionId: `D-${deps.newId(8)}`,
    law: 'FL 45',
    statute,
    about: { decisionId, decidedAt, ...said },
    now: said,
    dates,
    reasons: paragraphs(storedAnswers(rattidsprovning, examined.answers).lateReasons),
    rules: ['FL 44', 'FL 45'],
    proposedBy: examined.by,
    decidedBy: { ...worker, ...signedAs(viewer, signing.rules) },
    delegation: signing.order,
    decidedAt: now,
  };
}
