import type { FieldError } from '../../shared/instrument/field-error.ts';
import type { RawForm } from '../../shared/instrument/instrument.ts';
import type { Localized, Option } from '../../shared/instrument/question.ts';
import { instrument } from '../../shared/instrument/registry.ts';
import type { Remittal } from '../../shared/store/item/remittal.ts';
import type { OpenTask } from '../../shared/store/item/task.ts';
import { languages } from '../../shared/text/language.ts';
import { textsOf } from '../../shared/text/texts.ts';
import { InstrumentForm } from '../../shared/web/form/instrument-form.tsx';
import type { PageRequest } from '../../shared/web/request.ts';
import { processOf } from '../../workflows/registry.ts';
import { waysForPerson } from '../../workflows/transition.ts';

/** What is in the form: what was typed before, and what is wrong with it. */
export interface TaskFormState {
  readonly values: RawForm;
  readonly chosen: string | null;
  readonly errors?: readonly FieldError[];
}

/** The address of a task: the form that was open stays the one that is answered. */
function taskAddress({ caseId, instanceId, task }: OpenTask): string {
  return `/jobbtorg/remisser/${caseId}/${instanceId}/${task}`;
}

type OutcomeWords = Readonly<Record<string, { readonly label: string; readonly hint: string }>>;

function inEachLanguage(say: (words: OutcomeWords) => string): Localized {
  const [sv, en] = [textsOf('sv').jobbtorg.outcomes, textsOf('en').jobbtorg.outcomes];
  return { sv: say(sv), en: say(en) };
}

/** The ways that a coach may take out of a step, in words. */
function outcomeOptions(remittal: Remittal, step: string): readonly Option[] {
  return waysForPerson(processOf(remittal.flow.process), step).map((value) => ({
    value,
    label: inEachLanguage((words) => words[value]?.label ?? value),
    hint: inEachLanguage((words) => words[value]?.hint ?? ''),
  }));
}

/** The error of a form that was sent without saying how it goes on. */
export function outcomeMissing(): FieldError {
  const [sv, en] = languages.map(textsOf);
  return {
    path: '_outcome',
    code: 'AnswerMissing',
    label: { sv: sv?.form.outcome ?? '', en: en?.form.outcome ?? '' },
    message: { sv: sv?.jobbtorg.chooseOutcome ?? '', en: en?.jobbtorg.chooseOutcome ?? '' },
  };
}

/** The open task of a remittal: how it goes on, and what each way asks. */
export function TaskForm(props: {
  readonly request: PageRequest;
  readonly remittal: Remittal;
  readonly task: OpenTask;
  readonly state: TaskFormState;
}) {
  const { request, remittal, task, state } = props;
  const { lang, texts } = request;
  const { errors = [], chosen } = state;
  const error = errors.find(({ path }) => path === '_outcome')?.message[lang];
  const steps: Readonly<Record<string, string>> = texts.jobbtorg.steps;
  return (
    <section class="stack" id="uppgift">
      <h2 class="ds-heading" data-size="sm">
        {texts.jobbtorg.remittal.todo}: {steps[task.step] ?? task.step}
      </h2>
      <InstrumentForm
        request={request}
        action={taskAddress(task)}
        instrument={instrument(task.form, task.formVersion)}
        values={state.values}
        errors={errors}
        outcomes={{
          options: outcomeOptions(remittal, task.step),
          chosen,
          ...(error === undefined ? {} : { error }),
        }}
        buttons={[
          { press: 'complete', label: texts.form.complete },
          { press: 'save', label: texts.form.saveDraft, look: 'secondary' },
        ]}
      />
    </section>
  );
}
