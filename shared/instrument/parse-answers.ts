import type { AnswersOf } from './answers-of.ts';
import { checkAnswers, formErrors, type Scope } from './check-answers.ts';
import type { FieldError } from './field-error.ts';
import type { Instrument, SectionId } from './instrument.ts';

/** Answers in which nothing is wrong, or all that is wrong. */
export type Parsed<I extends Instrument, S extends SectionId<I> = SectionId<I>> =
  | { readonly ok: true; readonly answers: AnswersOf<I, S> }
  | { readonly ok: false; readonly errors: readonly FieldError[] };

/**
 * The type of the answers comes from the same data as the check that found nothing wrong in them,
 * which the compiler cannot follow.
 */
function isRight<I extends Instrument, S extends SectionId<I>>(
  _instrument: I,
  errors: readonly FieldError[],
  answers: unknown,
): answers is AnswersOf<I, S> {
  return errors.length === 0 && typeof answers === 'object';
}

/** The answers typed, when the check found nothing wrong in them. */
export function parsed<I extends Instrument, S extends SectionId<I>>(
  instrument: I,
  errors: readonly FieldError[],
  answers: unknown,
): Parsed<I, S> {
  return isRight<I, S>(instrument, errors, answers) ? { ok: true, answers } : { ok: false, errors };
}

/**
 * Answers that come as JSON (the API) or from the store, judged and typed. Amounts are whole öre.
 * `scope.outcome` says by which way the task is completed; sections of other outcomes may be absent.
 */
export function parseAnswers<I extends Instrument, S extends SectionId<I> = SectionId<I>>(
  instrument: I,
  json: unknown,
  scope: Scope<S> = {},
): Parsed<I, S> {
  return parsed<I, S>(instrument, checkAnswers(instrument, scope, json), json);
}

/**
 * Answers that were right when they were stored, typed for the code that reads them. Sections that
 * no outcome called for may be absent.
 * @throws when they no longer fit the instrument: a fault of ours, since a version never changes
 */
export function storedAnswers<I extends Instrument>(instrument: I, stored: unknown): AnswersOf<I> {
  const result = parsed<I, SectionId<I>>(instrument, formErrors(instrument, {}, stored), stored);
  if (result.ok) return result.answers;
  const wrong = result.errors.map(({ path, code }) => `${path} ${code}`).join(', ');
  throw new Error(`stored answers do not fit ${instrument.id} v${instrument.version}: ${wrong}`);
}
