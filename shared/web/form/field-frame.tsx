import type { ComponentChildren } from 'preact';
import type { Question } from '../../instrument/question.ts';
import { errorOf, type FormLook, fieldId, say } from './look.ts';

interface FrameProps {
  readonly look: FormLook;
  readonly question: Question;
  readonly path: string;
}

/** Hints that a kind of question always needs, when the instrument does not give a better one. */
function hintOf({ look, question }: Omit<FrameProps, 'path'>): string | undefined {
  if (question.hint) return say(look, question.hint);
  const { form } = look.texts;
  if (question.kind === 'date') return form.hintDate;
  if (question.kind === 'month') return form.hintMonth;
  if (question.kind === 'personal_number') return form.hintPersonalNumber;
  return undefined;
}

/** The attributes that tie an input to its hint and its error, for those who do not see them. */
export function describedBy(props: FrameProps) {
  const id = fieldId(props.path);
  const error = errorOf(props.look, props.path);
  const ids = [
    ...(hintOf(props) === undefined ? [] : [`${id}-hint`]),
    ...(error === undefined ? [] : [`${id}-error`]),
  ];
  return {
    ...(ids.length > 0 ? { 'aria-describedby': ids.join(' ') } : {}),
    ...(error === undefined ? {} : { 'aria-invalid': true as const }),
  };
}

/** The question, with a mark when no answer is needed: most are, so the exception is told. */
export function QuestionText({ look, question }: Omit<FrameProps, 'path'>) {
  const list = question.kind === 'rows' || question.kind === 'choices';
  const optional = !list && question.required !== true && question.kind !== 'note';
  return (
    <>
      {say(look, question.label)}
      {optional && <span class="optional"> ({look.texts.form.optional})</span>}
    </>
  );
}

/** The hint under the question. */
export function Hint(props: FrameProps) {
  const hint = hintOf(props);
  if (hint === undefined) return null;
  return (
    <p data-field="description" id={`${fieldId(props.path)}-hint`}>
      {hint}
    </p>
  );
}

/** Why it is asked (R043), and the unit's own guidance for the caseworker (R045). */
export function Why({ look, question }: Omit<FrameProps, 'path'>) {
  const { form } = look.texts;
  const parts: ComponentChildren[] = [];
  if (question.why) parts.push(<Disclosure title={form.whyWeAsk} text={say(look, question.why)} />);
  if (question.help)
    parts.push(
      <Disclosure title={form.support} text={say(look, question.help)}>
        {look.guidance !== undefined && (
          <a class="ds-link" href={`${look.guidance}#${question.id}`}>
            {form.handbook}
          </a>
        )}
      </Disclosure>,
    );
  return parts.length > 0 ? <div class="why">{parts}</div> : null;
}

function Disclosure(props: {
  readonly title: string;
  readonly text: string;
  readonly children?: ComponentChildren;
}) {
  return (
    <details>
      <summary>{props.title}</summary>
      <p>{props.text}</p>
      {props.children}
    </details>
  );
}

/** What is wrong with the answer, right above where it is mended. */
export function Wrong({ look, path }: Omit<FrameProps, 'question'>) {
  const error = errorOf(look, path);
  if (error === undefined) return null;
  return (
    <p class="ds-validation-message" data-field="validation" id={`${fieldId(path)}-error`}>
      <span class="ds-sr-only">{look.texts.form.errorPrefix} </span>
      {error}
    </p>
  );
}
