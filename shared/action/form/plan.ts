import { addDays } from '../../clock/calendar.ts';
import { localDate } from '../../clock/stockholm.ts';
import type { AnswersOf } from '../../instrument/answers-of.ts';
import type { FieldError } from '../../instrument/field-error.ts';
import { ib4, ib4Version1 } from '../../instrument/forms/ib4.ts';
import { planUnderskrift } from '../../instrument/forms/plan-underskrift.ts';
import type { EventNote } from '../change.ts';
import type { EffectResult, FormContext, FormEffect } from './effect.ts';
import { effectOf, happenedOn } from './effect-of.ts';
import { fieldError } from './field-error.ts';

type Plan = AnswersOf<typeof ib4>;

/** As long as the time in which the decision itself is to be made. */
const LONGEST_DAYS = 14;

/** IB 4 as a case that began with its first version completes it. */
const firstVersion = effectOf(ib4Version1, (answers, context) => ({
  ok: true,
  effect: {
    ...(context.outcome === 'till_underskrift'
      ? { application: { signBy: addDays(localDate(context.now), LONGEST_DAYS) } }
      : {}),
    events: [
      meeting(context, answers),
      ...(context.outcome === 'till_underskrift' || answers.signed === 'not_signed'
        ? []
        : [signed(context, answers.madeOn, answers.signed, 'applicant')]),
    ],
  },
}));

const secondVersion = effectOf(ib4, (answers, context): EffectResult => {
  const errors = [
    ...periodErrors(answers),
    ...readerErrors(answers, context),
    ...dateErrors(answers, context),
  ];
  if (errors.length > 0) return { ok: false, errors };
  const { outcome, instance } = context;
  const { madeOn, signBy } = answers;
  const goesOut = outcome === 'till_underskrift';
  return {
    ok: true,
    effect: {
      ...(goesOut && signBy !== undefined ? { application: { signBy } } : {}),
      events: [
        meeting(context, answers),
        ...(answers.signed === 'paper' && !goesOut
          ? [signed(context, madeOn, 'paper', 'applicant')]
          : []),
        ...(answers.partnerSigned === 'paper'
          ? [signed(context, madeOn, 'paper', 'co_applicant')]
          : []),
        ...(goesOut
          ? [
              {
                type: 'plan_sent_for_signature',
                instance,
                data: { signBy: signBy ?? null },
              } as const,
            ]
          : []),
      ],
    },
  };
});

/** IB 4: the plan was made at a meeting, and signed, given for signature, or not (R118, R119). */
export const ib4Effect: FormEffect = (answers, context) =>
  context.task.formVersion === ib4Version1.version
    ? firstVersion(answers, context)
    : secondVersion(answers, context);

/**
 * The client's answer, on the own page or registered by staff from paper. What is wanted otherwise
 * takes the plan back to the caseworker, with the client's words.
 */
export const planUnderskriftEffect: FormEffect = effectOf(planUnderskrift, (answers, context) => {
  const { instance, now, viewer } = context;
  if (answers.answer === 'change') {
    const events = [{ type: 'plan_change_wanted', instance } as const];
    return { ok: true, effect: { outcome: 'vill_andra', events } };
  }
  const how = viewer.roles.includes('sokande') ? 'own_page' : 'paper';
  const events = [signed(context, localDate(now), how, 'applicant')];
  return { ok: true, effect: { outcome: 'godkand', events } };
});

function meeting(
  { instance }: FormContext,
  { madeOn, meetingNumber }: Pick<Plan, 'madeOn' | 'meetingNumber'>,
): EventNote {
  return {
    type: 'meeting_held',
    instance,
    data: { ...happenedOn(madeOn), number: meetingNumber },
  };
}

function signed(
  { instance }: FormContext,
  on: string,
  how: 'paper' | 'orally' | 'own_page',
  adult: string,
): EventNote {
  return { type: 'plan_signed', instance, data: { ...happenedOn(on), how, adult } };
}

/** A deviation is approved for a period, not for good (R124). */
function periodErrors({ deviations }: Plan): FieldError[] {
  return deviations.some(({ from, to }) => to < from)
    ? [
        fieldError(ib4, 'deviations', {
          sv: 'Ett avsteg slutar före det börjar. Skriv perioden från första till sista dagen.',
          en: 'A deviation ends before it begins. Write the period from the first day to the last.',
        }),
      ]
    : [];
}

/** The own page is the applicant's: a plan of the other adult alone is not shown or answered there. */
function readerErrors({ concerns }: Plan, { outcome }: FormContext): FieldError[] {
  if (outcome !== 'till_underskrift' || concerns !== 'partner') return [];
  return [
    fieldError(ib4, 'concerns', {
      sv: 'Planen gäller bara medsökanden, som skriver under på papper. Välj att den är klar.',
      en: 'The plan concerns the co-applicant alone, who signs on paper. Choose that it is done.',
    }),
  ];
}

/** The applicant gets time to answer, and the decision does not wait for ever. */
function dateErrors({ signBy }: Plan, { outcome, now }: FormContext): FieldError[] {
  const today = localDate(now);
  if (outcome !== 'till_underskrift' || signBy === undefined) return [];
  if (signBy > today && signBy <= addDays(today, LONGEST_DAYS)) return [];
  return [
    fieldError(ib4, 'signBy', {
      sv: `Välj en dag från i morgon och högst ${LONGEST_DAYS} dagar fram.`,
      en: `Choose a day from tomorrow and at most ${LONGEST_DAYS} days ahead.`,
    }),
  ];
}
