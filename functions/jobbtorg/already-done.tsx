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
function typedAnswers(lang: Lang, of: Pick<ClosedTask, 'form' | 'formVersion'>, typed: RawForm) {
  const form = instrument(of.form, of.formVersion);
  return Object.entries(typed).flatMap(([name, values]) => {
    const { term, options } = askedBy(lang, form, name);
    const words = values
      .filter((value) => value.trim() !== '')
      .map((value) => options.find((option) => option.value === value)?.label[lang] ?? value);
    return words.length === 0 ? [] : [{ term, value: words.join(', ') }];
  });
}

/** What this person had typed, to be kept. */
export function OwnWords(props: {
  readonly request: PageRequest;
  readonly form: Pick<ClosedTask, 'form' | 'formVersion'>;
  readonly typed: RawForm;
  readonly lead: string;
}) {
  const { request, form, typed, lead } = props;
  const answers = typedAnswers(request.lang, form, typed);
  if (answers.length === 0) return <p>{request.texts.jobbtorg.alreadyDone.nothing}</p>;
  return (
    <>
      <p>{lead}</p>
      <div class="answers">
        <Facts
          items={answers.map(({ term, value }) => ({
            term,
            value: <span class="answer">{value}</span>,
          }))}
        />
      </div>
    </>
  );
}

/** Who was first, or that the sender took the remittal back and why. */
function Why({ request, closed, recallTold }: AlreadyDoneProps) {
  const { lang, texts } = request;
  const { alreadyDone, outcomes, remittal } = texts.jobbtorg;
  if (closed.outcome === 'aterkallad') {
    return (
      <Alert tone="warning">
        <p>{remittal.recalled}</p>
        {recallTold !== undefined && <p class="answer">{recallTold}</p>}
      </Alert>
    );
  }
  const labels: Readonly<Record<string, { readonly label: string }>> = outcomes;
  const what = labels[closed.outcome]?.label ?? closed.outcome;
  return (
    <Alert tone="warning">
      {alreadyDone.who(closed.closedBy.name, longMoment(lang, closed.closedAt), what)}
    </Alert>
  );
}

interface AlreadyDoneProps {
  readonly request: PageRequest;
  readonly closed: ClosedTask;
  /** What the sender lets the office know of why the remittal was taken back. */
  readonly recallTold?: string | undefined;
}

/** The heading of the page that says why an answer came too late. */
export function alreadyDoneTitle({ texts }: PageRequest, { outcome }: ClosedTask): string {
  const { alreadyDone } = texts.jobbtorg;
  return outcome === 'aterkallad' ? alreadyDone.recalled : alreadyDone.title;
}

/** Two answered the same task at the same moment, or it was taken back: why, and what was typed. */
export function AlreadyDone(props: AlreadyDoneProps & { readonly typed: RawForm }) {
  const { request, closed, typed } = props;
  const words = request.texts.jobbtorg.alreadyDone;
  return (
    <>
      <h1 class="ds-heading" data-size="lg">
        {alreadyDoneTitle(request, closed)}
      </h1>
      <Why {...props} />
      <OwnWords request={request} form={closed} typed={typed} lead={words.yours} />
      <p>
        <a class="ds-button" href={`/jobbtorg/remisser/${closed.caseId}/${closed.instanceId}`}>
          {words.on}
        </a>
      </p>
    </>
  );
}
