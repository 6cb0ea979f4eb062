import { hearingSteps, type OralHearing } from '../../decision/oral-hearing.ts';
import { errorIn } from '../../instrument/error-in.ts';
import { kommuniceringSvar } from '../../instrument/forms/kommunicering-svar.ts';
import { kompletteringSvar } from '../../instrument/forms/komplettering-svar.ts';
import { isApplication } from '../../store/item/instance.ts';
import type { FormEffect } from './effect.ts';
import { effectOf } from './effect-of.ts';

/** The applicant has handed in what was missing: the time for the decision begins anew (R229). */
export const kompletteringSvarEffect: FormEffect = effectOf(
  kompletteringSvar,
  (_answers, context) => ({
    ok: true,
    effect: { events: [{ type: 'komplettering_received', instance: context.instance }] },
  }),
);

/** The applicant has commented on the material, or asked to do it orally (FL 25 §, SoL 14:8). */
export const kommuniceringSvarEffect: FormEffect = effectOf(
  kommuniceringSvar,
  (answers, { instance, now }) => {
    const { comment, wantsOral } = answers;
    if (comment === undefined && !wantsOral) {
      return { ok: false, errors: [errorIn(kommuniceringSvar, 'comment', 'CommentMissing')] };
    }
    const isNew = wantsOral && isApplication(instance) && mayAsk(instance.oralHearing);
    return {
      ok: true,
      effect: {
        ...(isNew ? { application: { oralHearing: { state: 'asked', askedAt: now } } } : {}),
        events: [
          { type: 'communication_answered', instance, data: { oral: wantsOral } },
          ...(isNew ? [{ type: 'oral_hearing_asked', instance } as const] : []),
        ],
      },
    };
  },
);

function mayAsk(hearing: OralHearing | undefined): boolean {
  return hearingSteps(hearing).includes('asked');
}
