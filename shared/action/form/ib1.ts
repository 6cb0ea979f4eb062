import { adultsForJobbtorg, adultsUnableToWork } from '../../application/able-to-work.ts';
import { calculationInputFrom } from '../../application/calculation-input.ts';
import { localDate } from '../../clock/stockholm.ts';
import type { Household } from '../../household/household.ts';
import type { AnswersOf } from '../../instrument/answers-of.ts';
import { ib1 } from '../../instrument/forms/ib1.ts';
import { calculate } from '../../norm/calculate.ts';
import { assessedAs } from '../../remittal/young.ts';
import { calculationFacts } from '../../store/earlier-months.ts';
import { isLatest } from '../../store/household-of.ts';
import { isApplication } from '../../store/item/instance.ts';
import { readRules } from '../../store/rules.ts';
import { adultsChanged } from '../adults-changed.ts';
import type { EventNote } from '../change.ts';
import type { FormContext, FormEffect } from './effect.ts';
import { effectOf } from './effect-of.ts';

/**
 * IB 1: the household as verified, and who is unemployed and able to work (the clock of the remittal
 * starts here, R130–R132). It can be completed only if a calculation can be made of it; what stands in the way is said
 * at its field, or by the month that has no norm table.
 */
export const ib1Effect: FormEffect = effectOf(ib1, async (answers, context) => {
  const { instance, page } = context;
  if (!isApplication(instance)) throw new Error('IB 1 is a part of an application');
  const made = calculationInputFrom(answers, calculationFacts(page, instance));
  if (!made.ok) return { ok: false, errors: made.errors };
  const tried = calculate(made.input, await readRules(context.deps.table));
  if (!tried.ok) return { ok: false, reason: tried.reason, detail: instance.month };
  const { adults, children } = made.input.household;
  return {
    ok: true,
    effect: {
      ...(isLatest(page, instance) ? { head: { household: { adults, children } } } : {}),
      application: { household: { adults, children } },
      children: children.map(({ id }) => id),
      writes: await adultsChanged(context, instance, adults),
      events: assessments(answers, adults, context),
    },
  };
});

/** One who is remitted already was assessed then: the promise is kept and does not begin anew. */
function assessments(
  answers: AnswersOf<typeof ib1>,
  adults: Household['adults'],
  { instance, page, now }: FormContext,
): EventNote[] {
  const isRemitted = (adult: string) =>
    page.remittals.some(
      ({ applicationId, adultId }) => applicationId === instance.instanceId && adultId === adult,
    );
  const toRemit = adultsForJobbtorg(answers).filter((adult) => !isRemitted(adult));
  return [
    ...toRemit.map((adult): EventNote => {
      const outcome = assessedAs(
        adults.find(({ id }) => id === adult),
        localDate(now),
      );
      return { type: 'assessed_able_to_work', instance, outcome, data: { adult } };
    }),
    ...adultsUnableToWork(answers).map((adult): EventNote => {
      return { type: 'assessed_unable_to_work', instance, data: { adult } };
    }),
  ];
}
