import { unitOf } from '../../../shared/unit/units.ts';
import { fieldId } from '../../../shared/web/form/look.ts';
import { notFound, page, type Reply, redirect, refusal } from '../../../shared/web/reply.ts';
import type { PageRequest, PostRequest } from '../../../shared/web/request.ts';
import type { MemberGet, MemberPost } from '../../../shared/web/route.ts';
import { answerTask, type ShownTask } from '../answer-task.ts';
import { ownTasks } from '../application-state.ts';
import { askedIn, begun } from '../asked.ts';
import type { ApplicantDeps } from '../deps.ts';
import { addressOf, type Own, withOwn } from '../own-application.ts';
import { planFor } from '../plan.ts';
import { taskWords } from '../task-words.ts';
import { TaskForm, type TaskFormProps } from '../view/task-form.tsx';

function openTask({ page: read, application }: Own, { params }: PageRequest) {
  return ownTasks(read, application).find(({ task }) => task === params.task);
}

async function show(
  request: PageRequest,
  deps: ApplicantDeps,
  { application, page: read }: Own,
  task: ShownTask,
): Promise<Reply> {
  const [draft, file] = await Promise.all([
    deps.readTaskDraft(application.instanceId, task.task),
    deps.readFile(application.instanceId),
  ]);
  const asked = askedIn(file, task);
  const plan = planFor(file, task);
  const unit = unitOf(read.head.unit);
  const values = draft ?? begun(file, task);
  return taskPage({ request, unit, application, task, asked, plan, values }, 200);
}

function taskPage(props: TaskFormProps, status: number): Reply {
  const { title } = taskWords(props.request.texts, props.task.form);
  return page(title, <TaskForm {...props} />, { status });
}

async function answer(request: PostRequest, deps: ApplicantDeps, own: Own): Promise<Reply> {
  const { application } = own;
  const result = await answerTask(request, deps, application, openTask(own, request));
  const here = addressOf(application, `uppgift/${request.params.task}`);
  switch (result.next) {
    case 'sent':
      return redirect(`${addressOf(application)}?skickat=ja`);
    case 'saved':
      return redirect(`${here}?sparat=ja`);
    case 'field':
      return redirect(`${here}#${fieldId(result.field)}`);
    case 'missing':
      return notFound();
    case 'refused':
      return refusal(result.reason);
    case 'again': {
      const unit = unitOf(own.page.head.unit);
      const file = await deps.readFile(application.instanceId);
      const asked = askedIn(file, result.task);
      const plan = planFor(file, result.task);
      return taskPage(
        { request, unit, application, asked, plan, ...result },
        result.over ? 409 : 422,
      );
    }
  }
}

/** What is asked of the applicant. */
export const showTask: MemberGet<ApplicantDeps>['handler'] = (request, deps) =>
  withOwn(request, deps, 'application.readOwn', (own) => {
    const task = openTask(own, request);
    return task ? show(request, deps, own, task) : redirect(addressOf(own.application));
  });

/** Answers it, or keeps the answer for later. */
export const postTask: MemberPost<ApplicantDeps>['handler'] = (request, deps) =>
  withOwn(request, deps, 'application.readOwn', (own) => answer(request, deps, own));
