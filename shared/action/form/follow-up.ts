import { addDays, type LocalDate } from '../../clock/calendar.ts';
import { localDate } from '../../clock/stockholm.ts';
import type { AnswersOf } from '../../instrument/answers-of.ts';
import { errorIn } from '../../instrument/error-in.ts';
import type { FieldError } from '../../instrument/field-error.ts';
import { paus } from '../../instrument/forms/paus.ts';
import { uppfoljning } from '../../instrument/forms/uppfoljning.ts';
import { beforeSent, farAhead, longBefore } from '../../remittal/sensible-day.ts';
import type { Remittal } from '../../store/item/remittal.ts';
import type { EffectResult, FormContext, FormEffect } from './effect.ts';
import { effectOf } from './effect-of.ts';
import { fieldError } from './field-error.ts';
import { changed, notAhead, notYetHeld, remittalOf, sentOn } from './remittal.ts';

type FollowUp = AnswersOf<typeof uppfoljning>;

/** A new plan is given as long as the first one (R133). */
const NEW_PLAN_DAYS = 5;

/** The plan is followed up: it goes on, is made anew, rests for an approved deviation, or is over. */
export const uppfoljningEffect: FormEffect = effectOf(uppfoljning, (answers, context) => {
  const done = followedUp(answers, context);
  if (!done.ok) return done;
  // Whoever follows up a plan that nobody has, since its coach left the office, has taken it over.
  const coach = remittalOf(context).coach ?? context.worker;
  return { ...done, effect: { ...done.effect, remittal: { ...done.effect.remittal, coach } } };
});

/** The days of the whole form: what is asked for on one way is not answered on another. */
function dayFaults(answers: FollowUp, context: FormContext): readonly FieldError[] {
  const sent = sentOn(context);
  const faults = {
    metOn: beforeSent(answers.metOn, sent),
    pausedFrom: beforeSent(answers.pausedFrom, sent),
    approvedOn: longBefore(answers.approvedOn, sent),
    pausedTo: farAhead(answers.pausedTo, localDate(context.now)),
    resultOn: longBefore(answers.resultOn, sent),
  };
  return Object.entries(faults).flatMap(([path, code]) =>
    code === undefined ? [] : [errorIn(uppfoljning, path, code)],
  );
}

function followedUp(answers: FollowUp, context: FormContext): EffectResult {
  const ahead = notYetHeld(uppfoljning, answers.metOn, context);
  const errors = [...ahead, ...dayFaults(answers, context)];
  if (errors.length > 0) return { ok: false, errors };
  switch (context.outcome) {
    case 'ny_plan':
      return changed(context, 'remittal_followed_up', {
        followUpOn: addDays(localDate(context.now), NEW_PLAN_DAYS),
      });
    case 'paus':
      return paused(answers, context);
    case 'avslutad':
      return closed(answers, context);
    default:
      return goesOn(answers, context);
  }
}

function goesOn({ followUpOn }: FollowUp, context: FormContext): EffectResult {
  const errors = notAhead(uppfoljning, followUpOn, context);
  if (errors.length > 0) return { ok: false, errors };
  return changed(context, 'remittal_followed_up', { followUpOn });
}

/** The follow-up is due on the day after the pause, whether it ends then or earlier (R124). */
function paused(answers: FollowUp, context: FormContext): EffectResult {
  const { pauseWhat = '', pausedFrom = '', pausedTo = '' } = answers;
  const { approvedBy = '', approvedOn = '' } = answers;
  const today = localDate(context.now);
  if (pausedTo < pausedFrom || pausedTo < today) return refuse('pausedTo', endsTooEarly);
  if (approvedOn > today) {
    return { ok: false, errors: [errorIn(uppfoljning, 'approvedOn', 'DayNotYet')] };
  }
  return changed(
    context,
    'remittal_paused',
    {
      status: 'paused',
      pause: { what: pauseWhat, from: pausedFrom, approvedBy, approvedOn },
      pausedTo,
      rests: [...(remittalOf(context).rests ?? []), { from: pausedFrom, to: pausedTo }],
      followUpOn: addDays(pausedTo, 1),
    },
    { data: { from: pausedFrom, to: pausedTo } },
  );
}

function closed({ result, resultOn }: FollowUp, context: FormContext): EffectResult {
  if (result === undefined) throw new Error('a remittal is closed with a result');
  const on = resultOn ?? localDate(context.now);
  return changed(
    context,
    'remittal_closed',
    { status: 'closed', result: { kind: result, on } },
    { data: { result, on } },
  );
}

/** The person is back before the pause is over. */
export const pausEffect: FormEffect = effectOf(paus, ({ backOn }, context) => {
  const today = localDate(context.now);
  const fault = beforeSent(backOn, sentOn(context)) ?? farAhead(backOn, today);
  if (fault) return { ok: false, errors: [errorIn(paus, 'backOn', fault)] };
  return changed(context, 'remittal_resumed', {
    status: 'following',
    followUpOn: backOn,
    ...(backOn === undefined ? {} : { rests: endedBefore(backOn, remittalOf(context)) }),
  });
});

/** Somebody who is back is expected again from that day. */
function endedBefore(backOn: LocalDate, { rests = [] }: Pick<Remittal, 'rests'>) {
  const last = addDays(backOn, -1);
  return rests.map(({ from, to }) => ({ from, to: to !== undefined && to < last ? to : last }));
}

function refuse(
  question: string,
  message: { readonly sv: string; readonly en: string },
): EffectResult {
  return { ok: false, errors: [fieldError(uppfoljning, question, message)] };
}

const endsTooEarly = {
  sv: 'Pausen slutar före den börjar, eller är redan slut. Skriv första och sista dagen.',
  en: 'The pause ends before it begins, or is over. Write the first day and the last.',
};
