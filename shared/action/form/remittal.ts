import { planFaults } from '../../attendance/plan-faults.ts';
import { planFrom } from '../../attendance/plan-from.ts';
import type { LocalDate } from '../../clock/calendar.ts';
import { localDate } from '../../clock/stockholm.ts';
import type { AnswersOf } from '../../instrument/answers-of.ts';
import { errorIn } from '../../instrument/error-in.ts';
import type { FieldError } from '../../instrument/field-error.ts';
import { aktivitetsplanVersion1 } from '../../instrument/forms/aktivitetsplan/version-1.ts';
import { aktivitetsplan } from '../../instrument/forms/aktivitetsplan.ts';
import { kartlaggning } from '../../instrument/forms/kartlaggning.ts';
import { kvittering } from '../../instrument/forms/kvittering.ts';
import { remissSamtycke } from '../../instrument/forms/remiss-samtycke.ts';
import { remissvarUtan } from '../../instrument/forms/remissvar-utan.ts';
import type { Instrument } from '../../instrument/instrument.ts';
import type { EventData } from '../../journal/event.ts';
import type { EventType } from '../../journal/event-type.ts';
import { answered } from '../../remittal/consent.ts';
import { beforeSent, farAhead, longBefore } from '../../remittal/sensible-day.ts';
import { isRemittal } from '../../store/item/instance.ts';
import type { Remittal } from '../../store/item/remittal.ts';
import { eventOf } from '../remittal/event-of.ts';
import type { EffectResult, FormContext, FormEffect } from './effect.ts';
import { effectOf } from './effect-of.ts';
import { fieldError } from './field-error.ts';

/**
 * The person says what may be shared, on the own page or to staff who write it down and so have heard
 * it. The remittal is sent either way; what leaves with it is for the consent to say.
 */
export const remissSamtyckeEffect: FormEffect = effectOf(remissSamtycke, (answers, context) => {
  const { now, viewer, worker } = context;
  const remittal = remittalOf(context);
  const given = answers.consents === 'yes';
  const own = viewer.roles.includes('sokande');
  const consent = {
    ...answered(remittal.consent, given, now),
    ...(own ? {} : { how: 'orally' as const, witness: worker.name }),
  };
  const type = given ? 'consent_given' : 'consent_declined';
  const outcome = given ? 'samtycker' : 'samtycker_inte';
  return changed(context, type, { consent }, { outcome, data: { how: consent.how } });
});

/** Jobbtorg acknowledges the remittal, or sends it back with the reason. */
export const kvitteringEffect: FormEffect = effectOf(kvittering, (answers, context) => {
  if (context.outcome === 'atersand') return returned(context, answers.returnReason);
  const { now, worker } = context;
  const { meetingOn } = answers;
  const fault = beforeSent(meetingOn, sentOn(context)) ?? farAhead(meetingOn, localDate(now));
  if (fault) return { ok: false, errors: [errorIn(kvittering, 'meetingOn', fault)] };
  return changed(context, 'remittal_acknowledged', {
    status: 'acknowledged',
    coach: worker,
    acknowledgedAt: now,
  });
});

/** The person and the coach have met; what they found stands in the locked answers (R122). */
export const kartlaggningEffect: FormEffect = effectOf(kartlaggning, (answers, context) => {
  if (context.outcome === 'atersand') return returned(context, answers.returnReason);
  const errors = notYetHeld(kartlaggning, answers.metOn, context);
  if (errors.length > 0) return { ok: false, errors };
  const fault = longBefore(answers.metOn, sentOn(context));
  if (fault) return { ok: false, errors: [errorIn(kartlaggning, 'metOn', fault)] };
  return changed(context, 'remittal_mapped', { status: 'mapped', coach: context.worker });
});

type Plan = Pick<AnswersOf<typeof aktivitetsplan>, 'followUpOn' | 'returnReason'> &
  Parameters<typeof planFrom>[0];

/**
 * Jobbtorg's activity plan answers the remittal; its text stands in the locked answers (R122, R133). A
 * plan that is made anew later answers nothing that still waits, and keeps no promise a second time.
 */
function plan(answers: Plan, context: FormContext): EffectResult {
  if (context.outcome === 'atersand') return returned(context, answers.returnReason);
  const ahead = notAhead(aktivitetsplan, answers.followUpOn, context);
  const faults = planFaults(answers, sentOn(context), localDate(context.now));
  const inRows = faults.map(({ row, field, code }) =>
    errorIn(aktivitetsplan, `activities.${row}.${field}`, code),
  );
  const errors = [...inRows, ...ahead];
  if (errors.length > 0) return { ok: false, errors };
  const { answer } = remittalOf(context);
  const { now, worker } = context;
  return changed(context, answer ? 'remittal_plan_changed' : 'remittal_answered', {
    status: 'answered',
    coach: worker,
    answer: answer ?? { at: now, by: worker },
    plans: withPlan(answers, context),
    ...(answers.followUpOn === undefined ? {} : { followUpOn: answers.followUpOn }),
  });
}

/** The remittal's plans with the one just made: the days on which attendance is asked of. */
function withPlan(answers: Plan, context: FormContext): NonNullable<Remittal['plans']> {
  const { plans = [] } = remittalOf(context);
  return [...plans, planFrom(answers, localDate(context.now), plans.length)];
}

const firstPlan = effectOf(aktivitetsplanVersion1, plan);
const secondPlan = effectOf(aktivitetsplan, plan);

/** The plan, in the version of its form that the remittal began with. */
export const aktivitetsplanEffect: FormEffect = (answers, context) =>
  context.task.formVersion === aktivitetsplanVersion1.version
    ? firstPlan(answers, context)
    : secondPlan(answers, context);

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
  const data = { reason: reason ?? null };
  return changed(context, 'remittal_returned', { status: 'returned', answer }, { data });
}

/** A day of follow-up is after today: one that has been is overdue as soon as it is written. */
export function notAhead(
  instrument: Instrument,
  followUpOn: LocalDate | undefined,
  { now }: FormContext,
): FieldError[] {
  const today = localDate(now);
  const far = farAhead(followUpOn, today);
  if (far) return [errorIn(instrument, 'followUpOn', far)];
  if (followUpOn !== undefined && followUpOn > today) return [];
  const message = {
    sv: 'Välj en dag efter i dag för nästa uppföljning.',
    en: 'Choose a day after today for the next follow-up.',
  };
  return [fieldError(instrument, 'followUpOn', message)];
}

/** The day of a meeting that has been held: none that is to come. */
export function notYetHeld(
  instrument: Instrument,
  metOn: LocalDate | undefined,
  { now }: FormContext,
): FieldError[] {
  if (metOn === undefined || metOn <= localDate(now)) return [];
  const message = {
    sv: 'Dagen har inte varit än. Skriv den dag då ni träffades.',
    en: 'The day has not come yet. Write the day on which you met.',
  };
  return [fieldError(instrument, 'metOn', message)];
}

/** The local date of sending; Jobbtorg's forms are about none that is not sent. */
export function sentOn(context: FormContext): LocalDate {
  return localDate(remittalOf(context).sentAt ?? context.now);
}

/** The remittal that a form is about. */
export function remittalOf({ instance }: FormContext): Remittal {
  if (!isRemittal(instance)) throw new Error('this form is about a remittal');
  return instance;
}

/** The effect that changes the remittal and says so. */
export function changed(
  context: FormContext,
  type: EventType,
  remittal: Partial<Remittal>,
  more: { readonly outcome?: string; readonly data?: EventData } = {},
): EffectResult {
  const event = eventOf(type, remittalOf(context), more.data);
  return {
    ok: true,
    effect: {
      remittal,
      ...(more.outcome === undefined ? {} : { outcome: more.outcome }),
      events: [event],
    },
  };
}
