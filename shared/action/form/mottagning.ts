import { localDate } from '../../clock/stockholm.ts';
import type { AnswersOf } from '../../instrument/answers-of.ts';
import { mottagning } from '../../instrument/forms/mottagning.ts';
import type { EventNote } from '../change.ts';
import type { FormContext, FormEffect } from './effect.ts';
import { effectOf, happenedOn } from './effect-of.ts';
import { protectTasks } from './protect-tasks.ts';

type Answers = AnswersOf<typeof mottagning>;

/**
 * Mottagning: what was found out and done at the first contact becomes events that clocks and
 * figures read; protected identity takes effect at once; each outcome carries its own facts.
 */
export const mottagningEffect: FormEffect = effectOf(mottagning, (answers, context) => ({
  ok: true,
  effect: {
    head: { protectedIdentity: answers.protectedIdentity },
    application: answers.replyBy === undefined ? {} : { replyBy: answers.replyBy },
    writes: protectTasks(answers.protectedIdentity, context),
    events: [
      ...firstContact(answers, context),
      ...protection(answers, context),
      ...visit(answers, context),
      ...newlyArrived(answers, context),
      ...ofOutcome(answers, context),
    ],
  },
}));

/** A contact before the application starts the clock of the nybesök (R001). */
function firstContact(answers: Answers, { instance }: FormContext): EventNote[] {
  const known = instance.marks.some(({ type }) => type === 'contact_registered');
  if (known || answers.firstContactOn >= localDate(instance.openedAt)) return [];
  const data = { ...happenedOn(answers.firstContactOn), channel: answers.channel };
  return [{ type: 'contact_registered', instance, data }];
}

function protection(answers: Answers, { instance, page }: FormContext): EventNote[] {
  if (answers.protectedIdentity === page.head.protectedIdentity) return [];
  const data = { protectedIdentity: answers.protectedIdentity };
  return [{ type: 'protection_changed', instance, data }];
}

function visit(answers: Answers, { instance }: FormContext): EventNote[] {
  const known = instance.marks.some(({ type }) => type === 'nybesok_offered');
  if (known || answers.visitOfferedOn === undefined) return [];
  const data = {
    ...happenedOn(answers.visitOfferedOn),
    visitOn: answers.visitDate ?? null,
    visitTime: answers.visitTime ?? null,
  };
  return [{ type: 'nybesok_offered', instance, data }];
}

/** Information on samhällsvägledning within a month from when it became known (R208). */
function newlyArrived(answers: Answers, { instance }: FormContext): EventNote[] {
  if (answers.newlyArrivedKnownOn === undefined) return [];
  const known = instance.marks.some(({ type }) => type === 'newly_arrived_known');
  const informed = answers.samhallsvagledningInformedOn;
  return [
    ...(known ? [] : [arrivedEvent('newly_arrived_known', answers.newlyArrivedKnownOn)]),
    ...(informed === undefined ? [] : [arrivedEvent('samhallsvagledning_informed', informed)]),
  ];

  function arrivedEvent(
    type: 'newly_arrived_known' | 'samhallsvagledning_informed',
    date: string,
  ): EventNote {
    return { type, instance, data: { ...happenedOn(date), adult: 'applicant' } };
  }
}

function ofOutcome(answers: Answers, { instance, outcome }: FormContext): EventNote[] {
  switch (outcome) {
    case 'komplettering': {
      const data = { replyBy: answers.replyBy ?? null, items: answers.missing?.length ?? 0 };
      return [{ type: 'komplettering_requested', instance, data }];
    }
    case 'hanvisad': {
      const data = { to: answers.referredTo ?? null };
      return [
        { type: 'referred_elsewhere', instance, data },
        { type: 'application_withdrawn', instance },
      ];
    }
    case 'annan_enhet':
      return [{ type: 'unit_changed', instance, data: { to: answers.otherUnit ?? null } }];
    case 'aterkallad':
      return [{ type: 'application_withdrawn', instance }];
    default:
      return [];
  }
}
