import { formatPersonalNumber } from '../../household/personal-number.ts';
import type { Answer, Answers, Instrument, Row } from '../../instrument/instrument.ts';
import type { Field, Option, Question } from '../../instrument/question.ts';
import { chosenSections } from '../../instrument/schema.ts';
import { kronor, longDate, monthName } from '../../text/format.ts';
import type { Lang } from '../../text/language.ts';
import { textsOf } from '../../text/texts.ts';

interface AnswersViewProps {
  readonly lang: Lang;
  readonly instrument: Instrument;
  readonly answers: Answers;
  readonly sections?: readonly string[];
  /** Where a section's answers are changed; without it the answers are only shown. */
  readonly changeLink?: (sectionId: string) => string;
}

function optionText(lang: Lang, options: readonly Option[], value: string): string {
  return options.find((option) => option.value === value)?.label[lang] ?? value;
}

/** An answer in words: an alternative by its label, öre as kronor, a date as it is read. */
export function answerText(lang: Lang, question: Field, answer: Answer): string {
  if (typeof answer === 'boolean') return textsOf(lang).form[answer ? 'yes' : 'no'];
  if (typeof answer === 'number') {
    return question.kind === 'money' ? kronor(lang, answer) : String(answer);
  }
  const options = 'options' in question ? question.options : [];
  if (typeof answer !== 'string') {
    return answer.map((value) => optionText(lang, options, value)).join(', ');
  }
  if (question.kind === 'choice') return optionText(lang, options, answer);
  if (question.kind === 'date') return longDate(lang, answer);
  if (question.kind === 'month') return monthName(lang, answer);
  if (question.kind === 'personal_number' && answer.length === 12) {
    return formatPersonalNumber(answer);
  }
  // A child without a personal number is known by the birth date alone.
  if (question.kind === 'personal_number') {
    return longDate(lang, answer.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3'));
  }
  return answer;
}

const isRow = (one: string | Row): one is Row => typeof one !== 'string';

function Line(props: { readonly lang: Lang; readonly question: Field; readonly answer: Answer }) {
  const { lang, question, answer } = props;
  const text = answerText(lang, question, answer);
  return (
    <div>
      <dt>{question.label[lang]}</dt>
      <dd class="answer">{text === '' ? textsOf(lang).form.noAnswer : text}</dd>
    </div>
  );
}

function RowsAnswer(props: {
  readonly lang: Lang;
  readonly question: Question & { readonly kind: 'rows' };
  readonly rows: readonly Row[];
}) {
  const { lang, question, rows } = props;
  return (
    <div class="answer-rows">
      <dt>{question.label[lang]}</dt>
      <dd>
        {rows.length === 0 && textsOf(lang).form.none}
        {rows.map((row, number) => (
          <div key={number}>
            <p class="answer-row-title">
              {question.item[lang]} {number + 1}
            </p>
            <dl class="facts">
              {question.fields.map((field) => {
                const answer = row[field.id];
                return answer === undefined ? null : (
                  <Line key={field.id} lang={lang} question={field} answer={answer} />
                );
              })}
            </dl>
          </div>
        ))}
      </dd>
    </div>
  );
}

function AnswerView(props: {
  readonly lang: Lang;
  readonly question: Question;
  readonly answer: Answers[string] | undefined;
}) {
  const { lang, question, answer } = props;
  if (answer === undefined || question.kind === 'note') return null;
  if (question.kind === 'rows') {
    const rows = Array.isArray(answer) ? answer.filter(isRow) : [];
    return <RowsAnswer lang={lang} question={question} rows={rows} />;
  }
  if (typeof answer !== 'object') return <Line lang={lang} question={question} answer={answer} />;
  const values = answer.filter((one): one is string => !isRow(one));
  return <Line lang={lang} question={question} answer={values} />;
}

/** What was answered, section by section: to be checked before it is sent, and to be read later. */
export function AnswersView(props: AnswersViewProps) {
  const { lang, instrument, answers, changeLink } = props;
  const { form } = textsOf(lang);
  const sections = chosenSections(instrument, props.sections).filter(({ questions }) =>
    questions.some(({ id }) => answers[id] !== undefined),
  );
  return (
    <div class="stack">
      {sections.map(({ id, title, questions }) => (
        <section key={id} class="answers">
          <div class="answers-head">
            <h2 class="ds-heading" data-size="xs">
              {title[lang]}
            </h2>
            {changeLink && (
              <a class="ds-link" href={changeLink(id)}>
                {form.change}
                <span class="ds-sr-only"> {title[lang]}</span>
              </a>
            )}
          </div>
          <dl class="facts">
            {questions.map((question) => (
              <AnswerView
                key={question.id}
                lang={lang}
                question={question}
                answer={answers[question.id]}
              />
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}
