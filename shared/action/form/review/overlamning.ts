import { localDate } from '../../../clock/stockholm.ts';
import { overlamning } from '../../../instrument/forms/overlamning.ts';
import type { CasePage } from '../../../store/case-page.ts';
import type { Appeal } from '../../../store/item/review.ts';
import { openAmendment } from '../../review/sent-decision.ts';
import type { FormEffect } from '../effect.ts';
import { effectOf, happenedOn } from '../effect-of.ts';
import { fieldError } from '../field-error.ts';
import { aboutAppeal, appealOf } from './appeal-context.ts';

/** What must be among the papers, whatever the decision (FL 46 §). */
const ALWAYS = ['overklagandet', 'beslutet', 'underlaget'] as const;

/**
 * The appeal and the papers go to the court (FL 46 §). Not while the decision is being changed: the
 * appeal covers the new one, which must be handed over with it, and no change can be made after.
 */
export const overlamningEffect: FormEffect = effectOf(overlamning, async (answers, context) => {
  const { appeal } = await appealOf(context);
  const { page, instance, now } = context;
  if (openAmendment(page, appeal.applicationId)) return { ok: false, reason: 'AmendmentUnderWay' };
  const changed = amendedSince(page, appeal);
  const lacking = [...ALWAYS, ...(changed ? (['nytt_beslut'] as const) : [])].some(
    (paper) => !answers.papers.includes(paper),
  );
  if (lacking) return { ok: false, errors: [changed ? newDecisionToo : allPapers] };
  const on = answers.handedOverOn;
  const today = localDate(now);
  if (on > today || on < appeal.arrivedOn) return { ok: false, errors: [impossibleDay] };
  const data = {
    ...aboutAppeal(appeal),
    court: answers.court,
    ...(on === today ? {} : happenedOn(on)),
  };
  return {
    ok: true,
    effect: {
      appeal: { handedOver: { on, court: answers.court } },
      events: [{ type: 'appeal_handed_over', instance, data }],
    },
  };
});

/** Whether the decision has been corrected or changed since it was appealed. */
function amendedSince({ amendments }: CasePage, appeal: Appeal): boolean {
  return amendments.some(
    ({ applicationId, decision }) =>
      applicationId === appeal.applicationId && (decision?.sentAt ?? '') >= appeal.openedAt,
  );
}

const allPapers = fieldError(overlamning, 'papers', {
  sv: 'Överklagandet, beslutet och underlaget måste lämnas över.',
  en: 'The appeal, the decision and its basis must be handed over.',
});
const newDecisionToo = fieldError(overlamning, 'papers', {
  sv: 'Beslutet har rättats eller ändrats. Det nya beslutet måste lämnas över också (FL 46 §).',
  en: 'The decision was corrected or changed. The new one must be handed over too (FL 46).',
});
const impossibleDay = fieldError(overlamning, 'handedOverOn', {
  sv: 'Dagen kan inte vara före den då överklagandet kom in, eller en som inte har varit.',
  en: 'The day cannot be before that on which the appeal came in, or one that has not been.',
});
