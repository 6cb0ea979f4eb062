import type { RowsQuestion } from '../../instrument/question.ts';
import { rowCount } from '../../instrument/rows.ts';
import { Branch } from './branch.tsx';
import { Hint, QuestionText, Why, Wrong } from './field-frame.tsx';
import { type FormLook, fieldId, say } from './look.ts';
import { shownBy } from './reveal.ts';
import { SingleField } from './single-field.tsx';

interface RowsProps {
  readonly look: FormLook;
  readonly question: RowsQuestion;
  readonly path: string;
}

function RowFields({ look, question, row }: Omit<RowsProps, 'path'> & { readonly row: number }) {
  const name = look.texts.form.rowOf(say(look, question.item), row + 1);
  return (
    <fieldset class="ds-fieldset row">
      <legend class="ds-label">{name}</legend>
      {question.fields.map((field) => {
        const path = `${question.id}.${row}.${field.id}`;
        return (
          <Branch key={field.id} shown={shownBy(look.reveals, field, path)}>
            <SingleField look={look} question={field} path={path} />
          </Branch>
        );
      })}
      {row >= (question.min ?? 0) && (
        <button
          class="ds-button"
          data-variant="tertiary"
          data-size="sm"
          type="submit"
          name="_remove"
          value={`${question.id}.${row}`}
        >
          {look.texts.form.remove}
          <span class="ds-sr-only"> {name}</span>
        </button>
      )}
    </fieldset>
  );
}

/** A repeating group. Rows are added and removed by buttons that send the page: no script. */
export function RowsField(props: RowsProps) {
  const { look, question, path } = props;
  const count = rowCount(question, look.values);
  return (
    <fieldset class="ds-fieldset rows" id={fieldId(path)} tabIndex={-1}>
      <legend class="ds-label">
        <QuestionText {...props} />
      </legend>
      <Hint {...props} />
      <Why {...props} />
      <Wrong {...props} />
      {Array.from({ length: count }, (_, row) => (
        <RowFields key={row} {...props} row={row} />
      ))}
      {count < question.max && (
        <button
          class="ds-button"
          data-variant="secondary"
          type="submit"
          name="_add"
          value={question.id}
        >
          {say(look, question.add)}
        </button>
      )}
    </fieldset>
  );
}
