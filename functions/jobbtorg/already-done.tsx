import type { Instrument, RawForm } from '../../shared/instrument/instrument.ts';
import { instrument } from '../../shared/instrument/registry.ts';
import type { ClosedTask } from '../../shared/store/item/task.ts';
import { longMoment } from '../../shared/text/format.ts';
import type { Lang } from '../../shared/text/language.ts';
import type { PageRequest } from '../../shared/web/request.ts';
import { Facts } from '../../shared/web/view/facts.tsx';
import { Alert } from '../../shared/web/view/status.tsx';

/** The question of a form field, in a row with the row's number, and its alternatives. */
function askedBy(lang: Lang, form: Instrument, name: string) {
  const [id, row, fieldId] = name.split('.');
  const question = form.sections.flatMap(({ questions }) => questions).find((one) => one.id === id);
  const field =
    question?.kind === 'rows' ? question.fields.find((one) => one.id === fieldId) : question;
  const item = question?.kind === 'rows' ? `${question.item[lang]} ${Number(row) + 1}: ` : '';
  return {
    term: `${item}${field?.label[lang] ?? name}`,
    options: field && 'options' in field ? field.options : [],
  };
}

/** What was typed, each with its question; alternatives by their words. */
function typedAnswers(lang: Lang, closed: ClosedTask, typed: RawForm) {
  const form = instrument(closed.form, closed.formVersion);
  return Object.entries(typed).flatMap(([name, values]) => {
    const { term, options } = askedBy(lang, form, name);
    const words = values
      .filter((value) => value.trim() !== '')
      .map((value) => options.find((option) => option.value === value)?.label[lang] ?? value);
    return words.length === 0 ? [] : [{ term, value: words.join(', ') }];
  });
}

/** Two answered the same task at the same moment: who was first, and what this person had typed. */
export function AlreadyDone(props: {
  readonly request: PageRequest;
  readonly closed: ClosedTask;
  readonly typed: RawForm;
}) {
  const { request, closed, typed } = props;
  const { lang, texts } = request;
  const words = texts.jobbtorg.alreadyDone;
  const outcomes: Readonly<Record<string, { readonly label: string }>> = texts.jobbtorg.outcomes;
  const what = outcomes[closed.outcome]?.label ?? closed.outcome;
  const answers = typedAnswers(lang, closed, typed);
  return (
    <>
      <h1 class="ds-heading" data-size="lg">
        {words.title}
      </h1>
      <Alert tone="warning">
        {words.who(closed.closedBy.name, longMoment(lang, closed.closedAt), what)}
      </Alert>
      <p>{answers.length === 0 ? words.nothing : words.yours}</p>
      {answers.length > 0 && (
        <div class="answers">
          <Facts
            items={answers.map(({ term, value }) => ({
              term,
              value: <span class="answer">{value}</span>,
            }))}
          />
        </div>
      )}
      <p>
        <a class="ds-button" href={`/jobbtorg/remisser/${closed.caseId}/${closed.instanceId}`}>
          {words.on}
        </a>
      </p>
    </>
  );
}
