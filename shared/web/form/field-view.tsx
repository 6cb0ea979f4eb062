import type { Question } from '../../instrument/question.ts';
import { ChoiceField } from './choice-field.tsx';
import { Why } from './field-frame.tsx';
import { type FormLook, fieldId, say } from './look.ts';
import { RowsField } from './rows-field.tsx';
import { TextField } from './text-field.tsx';

/** Any question, as the field that its kind calls for. `path` is the name of the form field. */
export function FieldView(props: {
  readonly look: FormLook;
  readonly question: Question;
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
    case 'rows':
      return <RowsField look={look} question={question} path={path} />;
    case 'choice':
    case 'choices':
    case 'yes_no':
    case 'confirm':
      return <ChoiceField look={look} question={question} path={path} />;
    default:
      return <TextField look={look} question={question} path={path} />;
  }
}
