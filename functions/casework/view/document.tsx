import type { ComponentChildren } from 'preact';
import type { Answers } from '../../../shared/instrument/instrument.ts';
import { instrument } from '../../../shared/instrument/registry.ts';
import type { Lang } from '../../../shared/text/language.ts';
import { AnswersView } from '../../../shared/web/view/answers-view.tsx';

/** A document that is opened where it stands. */
export function Document(props: {
  readonly id: string;
  readonly title: string;
  /** Who made it and when. */
  readonly by: string;
  readonly open: boolean;
  readonly children: ComponentChildren;
}) {
  const { id, title, by, open, children } = props;
  return (
    <details class="document" id={id} open={open}>
      <summary>
        <span class="document-title">{title}</span>
        <span class="hint">{by}</span>
      </summary>
      <div class="stack-tight">{children}</div>
    </details>
  );
}

/** Answers under the form and version in which they were given. */
export function StoredAnswers(props: {
  readonly lang: Lang;
  readonly stored: {
    readonly form: string;
    readonly formVersion: number;
    readonly answers: Answers;
  };
}) {
  const { form, formVersion, answers } = props.stored;
  return (
    <AnswersView lang={props.lang} instrument={instrument(form, formVersion)} answers={answers} />
  );
}
