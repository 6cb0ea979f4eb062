import type { Answers, Instrument, Row } from '../../../shared/instrument/instrument.ts';
import type { Field } from '../../../shared/instrument/question.ts';
import { instrument } from '../../../shared/instrument/registry.ts';
import type { SentForm } from '../../../shared/store/item/document.ts';
import type { Lang } from '../../../shared/text/language.ts';
import { caseworkPageTexts } from '../../../shared/text/later/casework.ts';
import { type AmountRow, AmountTable } from '../../../shared/web/view/amount-table.tsx';
import { answerText } from '../../../shared/web/view/answers-view.tsx';

const isRow = (one: string | Row): one is Row => typeof one !== 'string';

function rowsOf(answers: Answers, id: string): readonly Row[] {
  const answer = answers[id];
  return Array.isArray(answer) ? answer.filter(isRow) : [];
}

function fieldsOf(form: Instrument, id: string): readonly Field[] {
  const question = form.sections.flatMap(({ questions }) => questions).find((q) => q.id === id);
  return question?.kind === 'rows' ? question.fields : [];
}

/** One row of amounts: what it is, and whose or why beneath. */
function amountRow(lang: Lang, fields: readonly Field[], row: Row): AmountRow {
  const words = (id: string) => {
    const field = fields.find((one) => one.id === id);
    const answer = row[id];
    return field && answer !== undefined ? answerText(lang, field, answer) : undefined;
  };
  const money = fields.find(({ kind }) => kind === 'money');
  const amount = money === undefined ? undefined : row[money.id];
  const note = [words('who'), words('note'), words('date')].filter((one) => one !== undefined);
  return {
    label: words('kind') ?? words('need') ?? '',
    amounts: [typeof amount === 'number' ? amount : null],
    ...(note.length > 0 ? { note: note.join(', ') } : {}),
  };
}

/** What was applied for and what was stated, row by row, as it came in. */
export function AppliedTables(props: { readonly lang: Lang; readonly form: SentForm }) {
  const { lang } = props;
  const { form, formVersion, answers } = props.form;
  const asked = instrument(form, formVersion);
  const { task, calculation } = caseworkPageTexts(lang);
  const rows = (id: string) =>
    rowsOf(answers, id).map((row) => amountRow(lang, fieldsOf(asked, id), row));
  const rent =
    typeof answers.rent === 'number' ? [{ label: task.rent, amounts: [answers.rent] }] : [];
  const tables = [
    { caption: task.appliedCosts, rows: [...rent, ...rows('costs'), ...rows('otherNeeds')] },
    { caption: task.appliedIncomes, rows: rows('incomes') },
    { caption: task.appliedAssets, rows: rows('assets') },
  ];
  return (
    <section class="stack-tight">
      <h2 class="ds-heading" data-size="xs">
        {task.applied}
      </h2>
      {tables.map(({ caption, rows: shown }) =>
        shown.length > 0 ? (
          <AmountTable
            key={caption}
            lang={lang}
            caption={caption}
            columns={[calculation.amount]}
            rows={shown}
          />
        ) : (
          <p key={caption}>
            {caption}: {task.nothingApplied}
          </p>
        ),
      )}
    </section>
  );
}
