import { aktivitetsplan } from '../../instrument/forms/aktivitetsplan.ts';
import { kvittering } from '../../instrument/forms/kvittering.ts';
import { remissvarUtan } from '../../instrument/forms/remissvar-utan.ts';
import type { EventType } from '../../journal/event-type.ts';
import { isRemittal, type Remittal } from '../../store/item/instance.ts';
import type { EffectResult, FormContext, FormEffect } from './effect.ts';
import { effectOf } from './effect-of.ts';

/** Jobbtorg acknowledges the remittal, or sends it back with the reason. */
export const kvitteringEffect: FormEffect = effectOf(kvittering, (answers, context) =>
  context.outcome === 'atersand'
    ? returned(context, answers.returnReason)
    : changed(context, 'remittal_acknowledged', {
        status: 'acknowledged',
        coach: context.worker,
        acknowledgedAt: context.now,
      }),
);

/** Jobbtorg's activity plan answers the remittal; its text stands in the locked answers (R122, R133). */
export const aktivitetsplanEffect: FormEffect = effectOf(aktivitetsplan, (answers, context) =>
  context.outcome === 'atersand'
    ? returned(context, answers.returnReason)
    : changed(context, 'remittal_answered', {
        status: 'answered',
        answer: { at: context.now, by: context.worker },
      }),
);

/** The case goes on without the answer; the remittal stays open and may still be answered. */
export const remissvarUtanEffect: FormEffect = effectOf(remissvarUtan, (answers, context) => ({
  ok: true,
  effect: {
    events: [
      {
        type: 'note_written',
        instance: context.instance,
        data: { text: answers.whyGoOn, remittalId: context.task.item ?? '' },
      },
    ],
  },
}));

function returned(context: FormContext, reason: string | undefined): EffectResult {
  const answer = { at: context.now, by: context.worker, ...(reason ? { reason } : {}) };
  return changed(context, 'remittal_returned', { status: 'returned', answer });
}

function changed(
  { instance }: FormContext,
  type: EventType,
  remittal: Partial<Remittal>,
): EffectResult {
  if (!isRemittal(instance)) throw new Error('only a remittal is answered on this form');
  const { applicationId, adultId, instanceId } = instance;
  const data = { applicationId, adult: adultId, remittalId: instanceId };
  return { ok: true, effect: { remittal, events: [{ type, instance, data }] } };
}
