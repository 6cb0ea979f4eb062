import { barnkonsekvensanalys } from '../../instrument/forms/barnkonsekvensanalys.ts';
import { ib3 } from '../../instrument/forms/ib3.ts';
import { ib4 } from '../../instrument/forms/ib4.ts';
import type { FormEffect } from './effect.ts';
import { effectOf, happenedOn } from './effect-of.ts';

/** IB 3 is read by the decision; completing it does nothing else. */
export const ib3Effect: FormEffect = effectOf(ib3, () => ({ ok: true, effect: {} }));

/** IB 4: the plan was made at a meeting, and signed or not (R118, R119). */
export const ib4Effect: FormEffect = effectOf(ib4, (answers, { instance }) => ({
  ok: true,
  effect: {
    events: [
      {
        type: 'meeting_held',
        instance,
        data: { ...happenedOn(answers.madeOn), number: answers.meetingNumber },
      },
      ...(answers.signed === 'not_signed'
        ? []
        : [
            {
              type: 'plan_signed',
              instance,
              data: { ...happenedOn(answers.madeOn), how: answers.signed },
            } as const,
          ]),
    ],
  },
}));

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
