import type { Section } from '../../instrument.ts';
import type { Question } from '../../question.ts';

/** A question that may be left unanswered; only the month makes an application and stays. */
type RelaxedQuestion<Q> = Q extends { kind: 'month' }
  ? Q
  : Q extends { required: true }
    ? Omit<Q, 'required'>
    : Q;

type Relaxed<S extends Section> = Omit<S, 'questions' | 'intro'> & {
  readonly questions: { readonly [K in keyof S['questions']]: RelaxedQuestion<S['questions'][K]> };
};

function relaxedQuestion(question: Question): Question {
  if (question.kind === 'month') return question;
  const { required: _, ...rest } = question;
  return rest;
}

/**
 * A section in which nothing has to be answered: a contact by telephone is an application although
 * much is still unknown, and nothing may block it (R005, JO 2023). Fields of a row stay required,
 * for a row is begun by choice. The words that greet the applicant are left out.
 */
export function relaxed<const S extends Section>(section: S): Relaxed<S> {
  const { intro: _, ...rest } = section;
  const questions = section.questions.map(relaxedQuestion);
  // The compiler cannot follow that `map` takes away just what the type says is taken away.
  return { ...rest, questions } as unknown as Relaxed<S>;
}
