import { checkAnswers, judgedSections, type Scope } from './check-answers.ts';
import { unknownField } from './field-error.ts';
import type { Instrument, RawForm, SectionId } from './instrument.ts';
import { type Parsed, parsed } from './parse-answers.ts';
import type { Question } from './question.ts';
import { readForm, unknownNames } from './read-form.ts';
import { answersAsked, isAsked, type Known, rowAsked } from './shown.ts';

const isKnown = (value: unknown): value is Known => typeof value === 'object' && value !== null;

/** An answer without the fields of its rows that are not asked. */
function trimmed(question: Question, answer: unknown, asked: Known): unknown {
  if (question.kind !== 'rows' || !Array.isArray(answer)) return answer;
  return answer.filter(isKnown).map((row) => rowAsked(question, row, asked).row);
}

/**
 * What was typed, as answers. `form` is the whole draft, since conditions look at other pages; only
 * the sections in scope are judged and answered. What was typed in a question that is no longer
 * asked stays in the draft and is left out of the answers.
 * @param scope.today 'YYYY-MM-DD', lets a personal number be typed with ten digits
 */
export function parseForm<I extends Instrument, S extends SectionId<I> = SectionId<I>>(
  instrument: I,
  form: RawForm,
  scope: Scope<S> & { readonly today?: string } = {},
): Parsed<I, S> {
  const read = readForm(instrument, form, scope.today);
  const asked = answersAsked(instrument, read.known);
  const answers: Record<string, unknown> = {};
  for (const section of judgedSections(instrument, scope)) {
    if (!isAsked(section, asked)) continue;
    for (const question of section.questions) {
      const answer = asked[question.id];
      if (answer !== undefined) answers[question.id] = trimmed(question, answer, asked);
    }
  }
  const errors = [
    ...unknownNames(instrument, form).map(unknownField),
    ...checkAnswers(instrument, scope, answers, read),
  ];
  return parsed<I, S>(instrument, errors, answers);
}
