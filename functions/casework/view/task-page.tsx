import type { ComponentChildren } from 'preact';
import type { FieldError } from '../../../shared/instrument/field-error.ts';
import type { RawForm } from '../../../shared/instrument/instrument.ts';
import type { Calculation } from '../../../shared/norm/calculation.ts';
import { calculationFacts } from '../../../shared/store/earlier-months.ts';
import { householdOf } from '../../../shared/store/household-of.ts';
import { isApplication } from '../../../shared/store/item/instance.ts';
import { type Reply, page as reply } from '../../../shared/web/reply.ts';
import type { PageRequest } from '../../../shared/web/request.ts';
import { conflictPath } from '../address.ts';
import { aboutOf } from '../case-view.ts';
import type { TaskSeen } from '../open-task-page.ts';
import { type Preview, previewOf } from '../preview.ts';
import { fromDraft, type Typed } from '../typed.ts';
import { AnalysisList } from './analysis-list.tsx';
import { BackToCase } from './back-to-case.tsx';
import { DecisionBasis } from './decision-basis.tsx';
import { Due, todayOf } from './due.tsx';
import { joinedNames } from './names.ts';
import { SigningRefusal } from './signing-refusal.tsx';
import { taskWords } from './step-words.ts';
import { TaskFacts } from './task-facts.tsx';
import { TaskForm } from './task-form.tsx';
import { TaskPapers } from './task-papers.tsx';
import { YoungNotice } from './young-notice.tsx';

/** What a task's page shows beside what is always there. */
export type TaskPageState = {
  readonly typed: Typed;
  readonly errors?: readonly FieldError[];
  readonly notice?: ComponentChildren;
  /** Whether something was typed, so that a calculation of it says something. */
  readonly calculate: boolean;
  /** The form is tried and not saved: just calculated, or a row has come or gone since. */
  readonly trial?: 'calculated' | 'going_on';
  readonly status?: number;
};

function previewFor(request: PageRequest, seen: TaskSeen, values: RawForm): Preview | undefined {
  const { page, instance, task, rules } = seen;
  if (task.form !== 'ib1' || !isApplication(instance)) return undefined;
  return previewOf(values, calculationFacts(page, instance), todayOf(request), rules);
}

/** What is saved, for a trial to stand beside: the own draft, or the calculation that was made. */
function savedFor(request: PageRequest, seen: TaskSeen): Calculation | undefined {
  const { file, task } = seen;
  const draft = file.drafts.find((one) => one.task === task.task);
  const preview = draft && previewFor(request, seen, fromDraft(draft.raw).values);
  return preview?.ok ? preview.calculation : file.calculation?.calculation;
}

/** What is wrong in what is tried stands at its field; a form that is only gone on with is not judged. */
function trialErrors(state: TaskPageState, preview: Preview | undefined): readonly FieldError[] {
  return state.trial === 'calculated' && preview && 'errors' in preview ? preview.errors : [];
}

/** Which task of which case, by when. */
export function TaskTitle(props: { readonly request: PageRequest; readonly seen: TaskSeen }) {
  const { request, seen } = props;
  const { page, task } = seen;
  const { texts } = request;
  return (
    <>
      <BackToCase request={request} caseId={task.caseId} />
      <div class="case-title">
        <h1 class="ds-heading" data-size="lg">
          {taskWords(texts, task.step, aboutOf(page, task.item))}
        </h1>
        <p class="hint">
          {joinedNames(
            texts,
            householdOf(page, seen.instance).adults.map(({ name }) => name),
          )}{' '}
          <Due request={request} dueAt={task.dueAt} />
        </p>
        <p class="hint">
          <a class="ds-link" href={conflictPath(task.caseId)}>
            {texts.casework.conflict.link}
          </a>
        </p>
      </div>
    </>
  );
}

/** The page on which a task is done: the form, and beside it what it needs. */
export function taskPage(request: PageRequest, seen: TaskSeen, state: TaskPageState): Reply {
  const { typed, notice, calculate, status, trial } = state;
  const { page, task } = seen;
  const preview = calculate ? previewFor(request, seen, typed.values) : undefined;
  const errors = state.errors ?? trialErrors(state, preview);
  const saved = trial && savedFor(request, seen);
  const body = (
    <>
      <TaskTitle request={request} seen={seen} />
      {notice}
      <div class={task.form === 'beslut' ? 'columns' : 'columns columns-even'}>
        <div class="stack">
          {status !== 409 && <SigningRefusal request={request} seen={seen} />}
          {(task.form === 'beslut' || task.form === 'forslag') && (
            <AnalysisList request={request} seen={seen} />
          )}
          {task.form === 'ib2' && isApplication(seen.instance) && (
            <YoungNotice request={request} page={page} application={seen.instance} />
          )}
          {task.form === 'beslut' && <DecisionBasis request={request} seen={seen} />}
          <TaskForm
            request={request}
            seen={seen}
            typed={typed}
            errors={errors}
            trying={trial !== undefined}
          />
        </div>
        <div class="stack">
          <TaskFacts
            request={request}
            seen={seen}
            preview={preview}
            saved={saved}
            values={typed.values}
          />
          <TaskPapers request={request} seen={seen} />
        </div>
      </div>
    </>
  );
  const title = `${taskWords(request.texts, task.step, aboutOf(page, task.item))} ${task.caseId}`;
  return reply(title, body, {
    width: 'wide',
    status: status ?? (errors.length > 0 ? 422 : 200),
  });
}
