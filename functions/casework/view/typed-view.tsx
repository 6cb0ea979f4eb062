import type { Instrument, RawForm } from '../../../shared/instrument/instrument.ts';
import type { Field } from '../../../shared/instrument/question.ts';
import { rowCount } from '../../../shared/instrument/rows.ts';
import type { Lang } from '../../../shared/text/language.ts';
import { caseworkPageTexts } from '../../../shared/text/later/casework.ts';
import { textsOf } from '../../../shared/text/texts.ts';

interface TypedLine {
  readonly path: string;
  readonly label: string;
  readonly text: string;
}

/** What was typed, in words where it was chosen: right or wrong, nothing is left out. */
function words(lang: Lang, question: Field, values: readonly string[]): string {
  const { form } = textsOf(lang);
  const options = 'options' in question ? question.options : [];
  const said = (value: string) => {
    const label = options.find((option) => option.value === value)?.label[lang];
    if (label !== undefined) return label;
    if (question.kind !== 'yes_no' && question.kind !== 'confirm') return value;
    return value === 'yes' ? form.yes : form.no;
  };
  return values.map(said).join(', ');
}

function lineOf(
  lang: Lang,
  values: RawForm,
  field: Field,
  path: string,
  before = '',
): readonly TypedLine[] {
  const typed = (values[path] ?? []).filter((value) => value.trim() !== '');
  if (typed.length === 0) return [];
  return [{ path, label: `${before}${field.label[lang]}`, text: words(lang, field, typed) }];
}

/** Every answer that was typed in a form, as it was typed, in the order of the form. */
function typedLines(lang: Lang, instrument: Instrument, values: RawForm): readonly TypedLine[] {
  const questions = instrument.sections.flatMap((section) => section.questions);
  return questions.flatMap((question) => {
    if (question.kind !== 'rows') return lineOf(lang, values, question, question.id);
    return Array.from({ length: rowCount(question, values) }, (_, row) =>
      question.fields.flatMap((field) =>
        lineOf(
          lang,
          values,
          field,
          `${question.id}.${row}.${field.id}`,
          `${question.item[lang]} ${row + 1}: `,
        ),
      ),
    ).flat();
  });
}

/** What somebody typed in a form that can no longer be sent: to be read and copied from. */
export function TypedView(props: {
  readonly lang: Lang;
  readonly instrument: Instrument;
  readonly values: RawForm;
}) {
  const { lang, instrument, values } = props;
  const lines = typedLines(lang, instrument, values);
  const { task } = caseworkPageTexts(lang);
  return (
    <section class="answers">
      <h2 class="ds-heading" data-size="sm">
        {task.yourText}
      </h2>
      <p>{lines.length > 0 ? task.yourTextKept : task.nothingTyped}</p>
      <dl class="facts">
        {lines.map(({ path, label, text }) => (
          <div key={path}>
            <dt>{label}</dt>
            <dd class="answer">{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
