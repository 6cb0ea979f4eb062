import { isRemittal } from '../../../shared/store/item/instance.ts';
import { unitOf } from '../../../shared/unit/units.ts';
import { fieldId } from '../../../shared/web/form/look.ts';
import { notFound, page, type Reply, redirect, refusal } from '../../../shared/web/reply.ts';
import type { PageRequest, PostRequest } from '../../../shared/web/request.ts';
import type { MemberGet, MemberPost } from '../../../shared/web/route.ts';
import { answerTask, type ShownTask } from '../answer-task.ts';
import { ownTasks } from '../application-state.ts';
import { askedIn, askedToShare, begun } from '../asked.ts';
import type { ApplicantDeps } from '../deps.ts';
import { type Asking, addressOf, type Own, withOwnInstance } from '../own-application.ts';
import { planFor } from '../plan.ts';
import { taskWords } from '../task-words.ts';
import { TaskForm, type TaskFormProps } from '../view/task-form.tsx';

type OwnOf = Own & Asking;

function openTask({ page: read, application, instance }: OwnOf, { params }: PageRequest) {
  return ownTasks(read, application).find(
    ({ task, instanceId }) => task === params.task && instanceId === instance.instanceId,
  );
}

/** What the task asks about: something that reception or Jobbtorg needs, or what may be shared. */
async function askedOf(deps: ApplicantDeps, { application, instance }: OwnOf, task: ShownTask) {
  const file = await deps.readFile(application.instanceId);
  if (!isRemittal(instance)) return { asked: askedIn(file, task), plan: planFor(file, task) };
  const prepared = await deps.readPrepared(instance.instanceId);
  return { asked: [], sharing: askedToShare(instance, prepared) };
}

async function show(
  request: PageRequest,
  deps: ApplicantDeps,
  own: OwnOf,
  task: ShownTask,
): Promise<Reply> {
  const { application, instance, page: read } = own;
  const [draft, file, asking] = await Promise.all([
    deps.readTaskDraft(instance.instanceId, task.task),
    deps.readFile(application.instanceId),
    askedOf(deps, own, task),
  ]);
  const unit = unitOf(read.head.unit);
  const values = draft ?? begun(file, task);
  return taskPage({ request, unit, application, instance, task, ...asking, values }, 200);
}

function taskPage(props: TaskFormProps, status: number): Reply {
  const { title } = taskWords(props.request.texts, props.task.form);
  return page(title, <TaskForm {...props} />, { status });
}

async function answer(request: PostRequest, deps: ApplicantDeps, own: OwnOf): Promise<Reply> {
  const { application, instance } = own;
  const result = await answerTask(request, deps, instance, openTask(own, request));
  const here = addressOf(instance, `uppgift/${request.params.task}`);
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
      const asking = await askedOf(deps, own, result.task);
      return taskPage(
        { request, unit, application, instance, ...asking, ...result },
        result.over ? 409 : 422,
      );
    }
  }
}

/** What is asked of the applicant. */
export const showTask: MemberGet<ApplicantDeps>['handler'] = (request, deps) =>
  withOwnInstance(request, deps, 'application.readOwn', (own) => {
    const task = openTask(own, request);
    return task ? show(request, deps, own, task) : redirect(addressOf(own.application));
  });

/** Answers it, or keeps the answer for later. */
export const postTask: MemberPost<ApplicantDeps>['handler'] = (request, deps) =>
  withOwnInstance(request, deps, 'application.readOwn', (own) => answer(request, deps, own));
