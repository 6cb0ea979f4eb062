import { barnkonsekvensanalys } from '../../instrument/forms/barnkonsekvensanalys.ts';
import { ib3 } from '../../instrument/forms/ib3.ts';
import type { FormEffect } from './effect.ts';
import { effectOf } from './effect-of.ts';

/** IB 3 is read by the decision; completing it does nothing else. */
export const ib3Effect: FormEffect = effectOf(ib3, () => ({ ok: true, effect: {} }));

/** The consequences for one child were considered before the decision (R084). */
export const barnkonsekvensanalysEffect: FormEffect = effectOf(
  barnkonsekvensanalys,
  (answers, { instance, task }) => ({
    ok: true,
    effect: {
      events: [
        {
          type: 'barnkonsekvensanalys_made',
          instance,
          data: { child: task.item ?? '', hasEffect: answers.hasEffect },
        },
      ],
    },
  }),
);
