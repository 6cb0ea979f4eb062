import type { Question } from '../../instrument/question.ts';
import type { FormLook } from './look.ts';
import { RowsField } from './rows-field.tsx';
import { SingleField } from './single-field.tsx';

/** Any question: a repeating group, or one field. `path` is the name of the form field. */
export function FieldView(props: {
  readonly look: FormLook;
  readonly question: Question;
  readonly path: string;
}) {
  const { look, question, path } = props;
  return question.kind === 'rows' ? (
    <RowsField look={look} question={question} path={path} />
  ) : (
    <SingleField look={look} question={question} path={path} />
  );
}
