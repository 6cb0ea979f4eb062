import type { FieldError } from '../../../shared/instrument/field-error.ts';
import { instrument } from '../../../shared/instrument/registry.ts';
import { caseworkPageTexts } from '../../../shared/text/later/casework.ts';
import { textsOf } from '../../../shared/text/texts.ts';
import { guidanceOn, unitOf } from '../../../shared/unit/units.ts';
import { type FormButton, InstrumentForm } from '../../../shared/web/form/instrument-form.tsx';
import type { PageRequest } from '../../../shared/web/request.ts';
import { taskPath } from '../address.ts';
import type { TaskSeen } from '../open-task-page.ts';
import { outcomesOf } from '../outcomes.ts';
import { proposalLists } from '../proposal-lists.ts';
import type { Typed } from '../typed.ts';
import { outcomeOptions } from './outcome-options.ts';

/** That none of the ways out was chosen, led to from the error summary. */
export const noOutcome: FieldError = {
  path: '_outcome',
  code: 'AnswerMissing',
  label: { sv: textsOf('sv').form.outcome, en: textsOf('en').form.outcome },
  message: {
    sv: caseworkPageTexts('sv').task.chooseOutcome,
    en: caseworkPageTexts('en').task.chooseOutcome,
  },
};

/**
 * Saving stands first, so that the Enter key in a field saves and never completes a step; while
 * something is tried the key tries again, so that nothing is saved by a slip.
 */
function buttonsOf(
  { lang, texts }: PageRequest,
  seen: TaskSeen,
  ways: number,
  trying: boolean,
): readonly FormButton[] {
  const { task: words, trial } = caseworkPageTexts(lang);
  const { form } = seen.task;
  const done = form === 'beslut' ? words.sign : ways > 1 ? words.complete : words.completePart;
  const save: FormButton = {
    press: 'save',
    label: form === 'ib1' ? words.calculate : texts.form.saveDraft,
    look: 'secondary',
  };
  const attempt: FormButton = { press: 'try', label: trial.tryDraft, look: 'secondary' };
  const saving = form !== 'ib1' ? [save] : trying ? [attempt, save] : [save, attempt];
  return [...saving, { press: 'complete', label: done }];
}

/** The form of a task in the version that its case began with, and the ways out of the step. */
export function TaskForm(props: {
  readonly request: PageRequest;
  readonly seen: TaskSeen;
  readonly typed: Typed;
  readonly errors: readonly FieldError[];
  /** What is typed is tried and not saved. */
  readonly trying: boolean;
}) {
  const { request, seen, typed, errors, trying } = props;
  const { task, instance } = seen;
  const ways = outcomesOf(instance, task);
  const missing = errors.find(({ path }) => path === noOutcome.path);
  const outcomes = {
    options: outcomeOptions(task.step, ways),
    chosen: typed.outcome,
    ...(missing ? { error: missing.message[request.lang] } : {}),
  };
  const lists = proposalLists({
    calculation: seen.file.calculation?.calculation,
    rules: seen.rules,
    values: typed.values,
    now: request.now,
  });
  return (
    <InstrumentForm
      request={request}
      action={trying ? `${taskPath(task)}?prova=ja` : taskPath(task)}
      instrument={instrument(task.form, task.formVersion)}
      values={typed.values}
      errors={errors}
      {...(ways.length > 1 ? { outcomes } : {})}
      buttons={buttonsOf(request, seen, ways.length, trying)}
      titles
      guidance={guidanceOn(unitOf(seen.page.head.unit), task.form)}
      lists={lists}
    />
  );
}
