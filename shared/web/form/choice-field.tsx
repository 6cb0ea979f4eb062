import type { ComponentChildren } from 'preact';
import type {
  ChoiceQuestion,
  ChoicesQuestion,
  ConfirmQuestion,
  Option,
  YesNoQuestion,
} from '../../instrument/question.ts';
import { describedBy, Hint, QuestionText, Why, Wrong } from './field-frame.tsx';
import { type FormLook, fieldId, say, typedIn } from './look.ts';
import { revealing } from './reveal.ts';

type Chosen = ChoiceQuestion | ChoicesQuestion | YesNoQuestion | ConfirmQuestion;

interface ChoiceProps<Q extends Chosen> {
  readonly look: FormLook;
  readonly question: Q;
  readonly path: string;
}

function Alternative(
  props: ChoiceProps<Chosen> & {
    readonly option: Option;
    readonly type: 'radio' | 'checkbox';
    readonly index: number;
    readonly label?: ComponentChildren;
  },
) {
  const { look, question, path, option, type, index } = props;
  // The first alternative has the id of the field: the error summary leads there.
  const id = index === 0 ? fieldId(path) : `${fieldId(path)}-${index}`;
  const reveals = revealing(look.reveals, path, question.kind, option.value);
  return (
    <div class="ds-field">
      <input
        class="ds-input"
        type={type}
        id={id}
        name={path}
        value={option.value}
        checked={(look.values[path] ?? []).includes(option.value)}
        {...(reveals === undefined ? {} : { 'data-reveals': reveals })}
        {...describedBy(props)}
      />
      <label class="ds-label" for={id}>
        {props.label ?? say(look, option.label)}
      </label>
      {option.hint && <p data-field="description">{say(look, option.hint)}</p>}
    </div>
  );
}

function Group(
  props: ChoiceProps<Chosen> & {
    readonly options: readonly Option[];
    readonly type: 'radio' | 'checkbox';
  },
) {
  return (
    <fieldset class={props.question.kind === 'yes_no' ? 'ds-fieldset short' : 'ds-fieldset'}>
      <legend class="ds-label">
        <QuestionText {...props} />
      </legend>
      <Hint {...props} />
      <Why {...props} />
      <Wrong {...props} />
      <div class="alternatives">
        {props.options.map((option, index) => (
          <Alternative key={option.value} {...props} option={option} index={index} />
        ))}
      </div>
    </fieldset>
  );
}

function SelectField(props: ChoiceProps<ChoiceQuestion>) {
  const { look, question, path } = props;
  const id = fieldId(path);
  return (
    <div class="ds-field">
      <label class="ds-label" for={id}>
        <QuestionText {...props} />
      </label>
      <Hint {...props} />
      <Why {...props} />
      <Wrong {...props} />
      <select class="ds-input" id={id} name={path} {...describedBy(props)}>
        <option value="">{look.texts.form.choose}</option>
        {question.options.map(({ value, label }) => {
          const reveals = revealing(look.reveals, path, question.kind, value);
          return (
            <option
              key={value}
              value={value}
              selected={typedIn(look, path) === value}
              {...(reveals === undefined ? {} : { 'data-reveals': reveals })}
            >
              {say(look, label)}
            </option>
          );
        })}
      </select>
    </div>
  );
}

/** Both languages, since an option carries its own texts. */
const yesOrNo: readonly Option[] = [
  { value: 'yes', label: { sv: 'Ja', en: 'Yes' } },
  { value: 'no', label: { sv: 'Nej', en: 'No' } },
];

function ConfirmField(props: ChoiceProps<ConfirmQuestion>) {
  const option = { value: 'yes', label: props.question.label };
  return (
    <div class="confirm">
      <Hint {...props} />
      <Why {...props} />
      <Wrong {...props} />
      <Alternative {...props} option={option} type="checkbox" index={0} />
    </div>
  );
}

/** A question answered by choosing: one or several of some, yes or no, or a box to tick. */
export function ChoiceField(props: ChoiceProps<Chosen>) {
  const { question, look, path } = props;
  switch (question.kind) {
    case 'choice':
      return question.look === 'select' ? (
        <SelectField look={look} path={path} question={question} />
      ) : (
        <Group {...props} options={question.options} type="radio" />
      );
    case 'choices':
      return <Group {...props} options={question.options} type="checkbox" />;
    case 'yes_no':
      return <Group {...props} options={yesOrNo} type="radio" />;
    case 'confirm':
      return <ConfirmField look={look} path={path} question={question} />;
  }
}
