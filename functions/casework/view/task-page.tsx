import type { ComponentChildren } from 'preact';
import type { FieldError } from '../../../shared/instrument/field-error.ts';
import type { RawForm } from '../../../shared/instrument/instrument.ts';
import { householdOf } from '../../../shared/store/household-of.ts';
import { isRemittal } from '../../../shared/store/item/instance.ts';
import { type Reply, page as reply } from '../../../shared/web/reply.ts';
import type { PageRequest } from '../../../shared/web/request.ts';
import { aboutOf } from '../case-view.ts';
import type { TaskSeen } from '../open-task-page.ts';
import { type Preview, previewOf } from '../preview.ts';
import type { Typed } from '../typed.ts';
import { BackToCase } from './back-to-case.tsx';
import { Due, todayOf } from './due.tsx';
import { joinedNames } from './names.ts';
import { taskWords } from './step-words.ts';
import { TaskFacts } from './task-facts.tsx';
import { TaskForm } from './task-form.tsx';
import { DecisionBasis, TaskPapers } from './task-papers.tsx';

/** What a task's page shows beside what is always there. */
export type TaskPageState = {
  readonly typed: Typed;
  readonly errors?: readonly FieldError[];
  readonly notice?: ComponentChildren;
  /** Whether something was typed, so that a calculation of it says something. */
  readonly calculate: boolean;
  readonly status?: number;
};

function previewFor(request: PageRequest, seen: TaskSeen, values: RawForm): Preview | undefined {
  const { instance, task, rules } = seen;
  if (task.form !== 'ib1' || isRemittal(instance)) return undefined;
  const { household, month } = instance;
  return previewOf(values, household, month, todayOf(request), rules);
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
      </div>
    </>
  );
}

/** The page on which a task is done: the form, and beside it what it needs. */
export function taskPage(request: PageRequest, seen: TaskSeen, state: TaskPageState): Reply {
  const { typed, errors = [], notice, calculate, status } = state;
  const { page, task } = seen;
  const preview = calculate ? previewFor(request, seen, typed.values) : undefined;
  const body = (
    <>
      <TaskTitle request={request} seen={seen} />
      {notice}
      <div class={task.form === 'beslut' ? 'columns' : 'columns columns-even'}>
        <div class="stack">
          {task.form === 'beslut' && <DecisionBasis request={request} seen={seen} />}
          <TaskForm request={request} seen={seen} typed={typed} errors={errors} />
        </div>
        <div class="stack">
          <TaskFacts request={request} seen={seen} preview={preview} />
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
