import { startOfDay } from '../../clock/stockholm.ts';
import type { AnswersOf } from '../../instrument/answers-of.ts';
import type { Instrument } from '../../instrument/instrument.ts';
import { storedAnswers } from '../../instrument/parse-answers.ts';
import type { EventData } from '../../journal/event.ts';
import type { EffectResult, FormContext, FormEffect } from './effect.ts';

/** The effect of a form, written against the answers that its instrument's data types. */
export function effectOf<const I extends Instrument>(
  instrument: I,
  effect: (answers: AnswersOf<I>, context: FormContext) => Promise<EffectResult> | EffectResult,
): FormEffect {
  return async (answers, context) => effect(storedAnswers(instrument, answers), context);
}

/** That something happened on a local date, which may be before it was written down. */
export function happenedOn(date: string): EventData {
  return { occurredAt: startOfDay(date) };
}
