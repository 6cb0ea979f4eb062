import type { Answers, Instrument, SectionId } from './instrument.ts';
import type { Condition, Option, Question } from './question.ts';

type AnswerOf<Q> = Q extends { kind: 'rows'; fields: readonly (infer F)[] }
  ? readonly AnswersTo<F>[]
  : Q extends { kind: 'choice'; options: readonly (infer O extends Option)[] }
    ? O['value']
    : Q extends { kind: 'choices'; options: readonly (infer O extends Option)[] }
      ? readonly O['value'][]
      : Q extends { kind: 'number' | 'money' }
        ? number
        : Q extends { kind: 'yes_no' }
          ? boolean
          : Q extends { kind: 'confirm' }
            ? true
            : string;

/** Questions that are answered in every complete form: asked of all, and required or a list. */
type Always<Q> = Q extends { when: Condition }
  ? never
  : Q extends { required: true } | { kind: 'rows' | 'choices' }
    ? Q
    : never;

type Sometimes<Q> = Exclude<Q, Always<Q> | { kind: 'note' }>;

type Id<Q> = Q extends { id: infer N extends string } ? N : never;

type AnswersTo<Q> = {
  readonly [A in Always<Q> as Id<A>]: AnswerOf<A>;
} & {
  readonly [S in Sometimes<Q> as Id<S>]?: AnswerOf<S>;
};

type QuestionIn<S> = S extends { questions: readonly (infer Q extends Question)[] } ? Q : never;

type Conditional = { when: Condition } | { outcomes: readonly string[] };

/**
 * The answers to an instrument, or to some of its sections, typed from its data
 * (`as const satisfies Instrument`). A question that may be left out is optional. Of an
 * instrument known only at run time nothing more than `Answers` can be said.
 */
export type AnswersOf<
  I extends Instrument,
  S extends SectionId<I> = SectionId<I>,
> = Instrument extends I
  ? Answers
  : AnswersTo<QuestionIn<Exclude<Extract<I['sections'][number], { id: S }>, Conditional>>> &
      Partial<
        AnswersTo<QuestionIn<Extract<Extract<I['sections'][number], { id: S }>, Conditional>>>
      >;
