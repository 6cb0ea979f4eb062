import { localDate, startOfDay } from '../../../clock/stockholm.ts';
import { rattidsprovning } from '../../../instrument/forms/rattidsprovning.ts';
import { type Timeliness, timeliness } from '../../../review/appeal-time.ts';
import type { Appeal } from '../../../store/item/review.ts';
import { maySignReview } from '../../review/may-sign-review.ts';
import { receivedDecisionOn } from '../../review/received-on.ts';
import type { KnownDecision } from '../../review/sent-decision.ts';
import type { EffectResult, FormContext, FormEffect } from '../effect.ts';
import { effectOf } from '../effect-of.ts';
import { fieldError } from '../field-error.ts';
import { aboutAppeal, appealOf } from './appeal-context.ts';

/**
 * Whether the appeal came in time (FL 45 §): the dates decide, and the person who examines cannot say
 * otherwise than they do. Late all the same: tried if we gave wrong information on how to appeal, or
 * if it reached the court in time; otherwise dismissed by whoever the delegation lets.
 */
export const rattidsprovningEffect: FormEffect = effectOf(
  rattidsprovning,
  async (answers, context) => {
    const { appeal, decision } = await appealOf(context);
    const received = answers.receivedDecisionOn;
    const wrongDay = dayRefusal(received, decision, context.now);
    if (wrongDay) return wrongDay;
    const time = timeliness(appeal.arrivedOn, received);
    const refused = againstDates(context.outcome, time);
    if (refused) return refused;
    return examined(context, appeal, decision, time, received);
  },
);

function dayRefusal(
  received: string | undefined,
  { sentAt }: KnownDecision,
  now: string,
): EffectResult | undefined {
  if (received === undefined) return undefined;
  const possible = received >= localDate(sentAt) && received <= localDate(now);
  return possible ? undefined : { ok: false, errors: [impossibleDay] };
}

const impossibleDay = fieldError(rattidsprovning, 'receivedDecisionOn', {
  sv: 'Beslutet kan inte ha tagits emot innan det skickades, eller en dag som inte har varit.',
  en: 'The decision cannot have been received before it was sent, or on a day that has not been.',
});

/** What is chosen must be what the dates say. */
function againstDates(outcome: string, time: Timeliness): EffectResult | undefined {
  const late = time.state === 'late';
  if (outcome === 'i_tid') return late ? refuse('AppealIsLate', time.lastDay) : undefined;
  if (late) return undefined;
  return time.state === 'unknown'
    ? refuse('ReceiptUnknown')
    : refuse('AppealIsInTime', time.lastDay);
}

function refuse(reason: string, detail?: string): EffectResult {
  return { ok: false, reason, ...(detail === undefined ? {} : { detail }) };
}

async function examined(
  context: FormContext,
  appeal: Appeal,
  decision: KnownDecision,
  time: Timeliness,
  received: string | undefined,
): Promise<EffectResult> {
  const { page, worker, instance, outcome: chosen } = context;
  const late = chosen !== 'i_tid' && chosen !== 'provas_anda';
  const dismissal = {
    kind: 'avvisning_overklagande',
    parts: [{ statute: decision.statute, amountOre: 0 }],
    preparedBy: [worker.sub],
  } as const;
  const beyond = late && !(await maySignReview(context, dismissal)).ok;
  const outcome = late ? 'for_sent' : chosen === 'provas_anda' ? 'provas_anda' : 'i_tid';
  const lastDay = time.state === 'unknown' ? undefined : time.lastDay;
  const known = receivedDecisionOn(page, appeal);
  const about = page.applications.find((one) => one.instanceId === appeal.applicationId);
  return {
    ok: true,
    effect: {
      ...(beyond ? { outcome: 'over_delegation' } : {}),
      appeal: {
        timeliness: {
          outcome,
          ...(received === undefined ? {} : { receivedDecisionOn: received }),
          ...(lastDay === undefined ? {} : { lastDay }),
        },
        ...(late ? { proposer: worker } : {}),
      },
      instances: about ? [{ seen: about, next: about }] : [],
      events: [
        ...(received === undefined || known !== undefined
          ? []
          : [
              {
                type: 'decision_received',
                instance,
                data: { ...aboutAppeal(appeal), occurredAt: startOfDay(received) },
              } as const,
            ]),
        {
          type: 'appeal_timeliness',
          instance,
          outcome,
          data: { ...aboutAppeal(appeal), lastDay: lastDay ?? null },
        },
      ],
    },
  };
}
