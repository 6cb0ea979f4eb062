import { adultsForJobbtorg, adultsUnableToWork } from '../../application/able-to-work.ts';
import { calculationInputFrom } from '../../application/calculation-input.ts';
import { caseFacts } from '../../application/case-facts.ts';
import type { Adult } from '../../household/household.ts';
import type { AnswersOf } from '../../instrument/answers-of.ts';
import { ib1 } from '../../instrument/forms/ib1.ts';
import { calculate } from '../../norm/calculate.ts';
import { isRemittal } from '../../store/item/instance.ts';
import { personCase } from '../../store/item/person.ts';
import { put, type Write } from '../../store/table.ts';
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
  if (isRemittal(instance)) throw new Error('IB 1 is a part of an application');
  const made = calculationInputFrom(answers, caseFacts(page.head.household, instance.month));
  if (!made.ok) return { ok: false, errors: made.errors };
  const tried = calculate(made.input);
  if (!tried.ok) return { ok: false, reason: tried.reason, detail: instance.month };
  const { adults, children } = made.input.household;
  return {
    ok: true,
    effect: {
      head: { household: { adults, children } },
      children: children.map(({ id }) => id),
      writes: await foundBy(adults, context),
      events: assessments(answers, context),
    },
  };
});

/** A partner who became known here is found by number like everybody else, and kept as protected. */
async function foundBy(
  adults: readonly Adult[],
  { deps, now, page }: FormContext,
): Promise<readonly Write[]> {
  const known = new Set(page.head.household.adults.map(({ personalNumber }) => personalNumber));
  const fresh = adults.flatMap(({ personalNumber: number }) =>
    number === undefined || known.has(number) ? [] : [number],
  );
  const hashes = await Promise.all(fresh.map(deps.personHash));
  const { caseId } = page.head;
  return hashes.map((hash) => put(personCase, { hash, caseId, since: now }));
}

/** One who is remitted already was assessed then: the promise is kept and does not begin anew. */
function assessments(answers: AnswersOf<typeof ib1>, { instance, page }: FormContext): EventNote[] {
  const isRemitted = (adult: string) =>
    page.remittals.some(
      ({ applicationId, adultId }) => applicationId === instance.instanceId && adultId === adult,
    );
  const toRemit = adultsForJobbtorg(answers).filter((adult) => !isRemitted(adult));
  return [
    ...toRemit.map((adult): EventNote => {
      return { type: 'assessed_able_to_work', instance, data: { adult } };
    }),
    ...adultsUnableToWork(answers).map((adult): EventNote => {
      return { type: 'assessed_unable_to_work', instance, data: { adult } };
    }),
  ];
}
