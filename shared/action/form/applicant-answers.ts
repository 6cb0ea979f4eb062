import { kommuniceringSvar } from '../../instrument/forms/kommunicering-svar.ts';
import { kompletteringSvar } from '../../instrument/forms/komplettering-svar.ts';
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
  (answers, context) => ({
    ok: true,
    effect: {
      events: [
        {
          type: 'communication_answered',
          instance: context.instance,
          data: { oral: answers.wantsOral },
        },
      ],
    },
  }),
);
