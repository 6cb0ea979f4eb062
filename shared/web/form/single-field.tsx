import type { Field } from '../../instrument/question.ts';
import { ChoiceField } from './choice-field.tsx';
import { Why } from './field-frame.tsx';
import { type FormLook, fieldId, say } from './look.ts';
import { TextField } from './text-field.tsx';

/** One field, by itself or in a row, as its kind calls for. `path` is the name of the form field. */
export function SingleField(props: {
  readonly look: FormLook;
  readonly question: Field;
  readonly path: string;
}) {
  const { look, question, path } = props;
  switch (question.kind) {
    case 'note':
      return (
        <div class="note" id={fieldId(path)}>
          <p>{say(look, question.label)}</p>
          {question.hint && <p>{say(look, question.hint)}</p>}
          <Why look={look} question={question} />
        </div>
      );
    case 'choice':
    case 'choices':
    case 'yes_no':
    case 'confirm':
      return <ChoiceField look={look} question={question} path={path} />;
    case 'text':
    case 'textarea':
    case 'name': {
      if (question.list === undefined || look.lists === undefined) break;
      const options = look.lists(question.list, path);
      const chosen = { ...question, kind: 'choice', look: 'select', options } as const;
      return <ChoiceField look={look} question={chosen} path={path} />;
    }
    default:
      break;
  }
  return <TextField look={look} question={question} path={path} />;
}
