import type { Field } from '../../instrument/question.ts';
import { describedBy, Hint, QuestionText, Why, Wrong } from './field-frame.tsx';
import { type FormLook, fieldId, typedIn } from './look.ts';

type TypedQuestion = Exclude<Field, { kind: 'choice' | 'choices' | 'yes_no' | 'confirm' | 'note' }>;

interface InputAttributes {
  readonly type: 'text' | 'email' | 'tel';
  readonly inputMode?: 'numeric' | 'decimal';
  readonly autoComplete?: 'email' | 'tel' | 'off';
  /** Width that shows how long an answer is expected, in characters. */
  readonly size?: number;
}

/** The keyboard, the width and the browser's help for each kind of answer. */
const inputs = {
  text: { type: 'text' },
  name: { type: 'text', autoComplete: 'off' },
  email: { type: 'email', autoComplete: 'email' },
  phone: { type: 'tel', autoComplete: 'tel', size: 16 },
  date: { type: 'text', inputMode: 'numeric', autoComplete: 'off', size: 12 },
  month: { type: 'text', inputMode: 'numeric', autoComplete: 'off', size: 9 },
  personal_number: { type: 'text', inputMode: 'numeric', autoComplete: 'off', size: 15 },
  number: { type: 'text', inputMode: 'numeric', autoComplete: 'off', size: 6 },
  money: { type: 'text', inputMode: 'decimal', autoComplete: 'off', size: 12 },
} as const satisfies Record<Exclude<TypedQuestion['kind'], 'textarea'>, InputAttributes>;

interface TextFieldProps {
  readonly look: FormLook;
  readonly question: TypedQuestion;
  readonly path: string;
}

function Control(props: TextFieldProps) {
  const { look, question, path } = props;
  const shared = {
    class: 'ds-input',
    id: fieldId(path),
    name: path,
    ...(question.required === true ? { 'aria-required': true as const } : {}),
    ...describedBy(props),
  };
  if (question.kind === 'textarea') {
    return (
      <textarea {...shared} rows={5}>
        {typedIn(look, path)}
      </textarea>
    );
  }
  const input = <input {...shared} {...inputs[question.kind]} value={typedIn(look, path)} />;
  if (question.kind !== 'money') return input;
  return (
    <div class="ds-field-affixes">
      {input}
      <span class="ds-field-affix" aria-hidden="true">
        {look.texts.form.kronor}
      </span>
    </div>
  );
}

/** A question answered by typing. */
export function TextField(props: TextFieldProps) {
  return (
    <div class="ds-field">
      <label class="ds-label" for={fieldId(props.path)}>
        <QuestionText {...props} />
      </label>
      <Hint {...props} />
      <Why {...props} />
      <Wrong {...props} />
      <Control {...props} />
    </div>
  );
}
