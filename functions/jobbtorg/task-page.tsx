import { completeTask } from '../../shared/action/complete-task.ts';
import type { Deps } from '../../shared/action/deps.ts';
import { saveTaskDraft } from '../../shared/action/draft.ts';
import { type OpenedRemittal, openRemittal } from '../../shared/action/open-remittal.ts';
import type { Instrument } from '../../shared/instrument/instrument.ts';
import { instrument } from '../../shared/instrument/registry.ts';
import { remittal } from '../../shared/store/item/remittal.ts';
import { closedTask } from '../../shared/store/item/task.ts';
import { caseKey } from '../../shared/store/key.ts';
import { read } from '../../shared/store/table.ts';
import { reasonText } from '../../shared/text/reason.ts';
import { afterPress } from '../../shared/web/form/press-rows.ts';
import { notFound, page, type Reply, redirect } from '../../shared/web/reply.ts';
import type { PostRequest } from '../../shared/web/request.ts';
import { Alert } from '../../shared/web/view/status.tsx';
import { AlreadyDone, alreadyDoneTitle } from './already-done.tsx';
import { notYours } from './not-yours.tsx';
import { remittalAddress } from './remittal-address.ts';
import { RemittalView } from './remittal-view.tsx';
import { outcomeMissing, TaskForm, type TaskFormState } from './task-form.tsx';
import { threadOf } from './thread-of.tsx';

/** The page again, with all that was typed. */
async function again(
  request: PostRequest,
  deps: Deps,
  opened: OpenedRemittal & { readonly task: NonNullable<OpenedRemittal['task']> },
  state: Partial<TaskFormState> = {},
  reason?: string,
): Promise<Reply> {
  const { remittal, task } = opened;
  const failed = (state.errors ?? []).length > 0 || reason !== undefined;
  const notice = reason !== undefined && (
    <Alert tone="danger">{reasonText(request.lang, reason)}</Alert>
  );
  const thread = await threadOf(request, deps, opened, { besideForm: true });
  const body = (
    <RemittalView request={request} opened={opened} notice={notice} thread={thread}>
      <TaskForm
        request={request}
        remittal={remittal}
        task={task}
        state={{ values: request.form, chosen: request.outcome, ...state }}
      />
    </RemittalView>
  );
  const title = request.texts.jobbtorg.remittal.heading(remittal.shared.name);
  return page(title, body, { width: 'wide', status: failed ? 422 : 200 });
}

/** Somebody else has done the task: who, what, and what this person had typed. */
async function tooLate(request: PostRequest, deps: Deps, opened: OpenedRemittal): Promise<Reply> {
  const { caseId, instanceId } = opened.remittal;
  const key = caseKey.closedTask(caseId, instanceId, request.params.task ?? '');
  const closed = await read(deps.table, closedTask, key);
  if (closed === undefined) return notFound();
  // A double click of one's own: the first has done it.
  if (closed.closedBy.sub === request.viewer.sub && closed.outcome === request.outcome) {
    return redirect(`${remittalAddress(opened.remittal)}?klart=${closed.outcome}`);
  }
  // It may have been taken back since it was opened here.
  const now = await read(deps.table, remittal, caseKey.instance(caseId, instanceId));
  const body = (
    <AlreadyDone
      request={request}
      closed={closed}
      recallTold={now?.recallTold}
      typed={request.form}
    />
  );
  return page(alreadyDoneTitle(request, closed), body, { status: 409 });
}

/** Saves or sends the answer to the open task of a remittal. */
export async function postTask(request: PostRequest, deps: Deps): Promise<Reply> {
  const { caseId, instanceId } = request.params;
  const id = { caseId, instanceId };
  const opened = await openRemittal(deps, request.viewer, 'remittal.answer', id);
  if (opened === undefined) return notYours(request);
  const { task } = opened;
  if (task === undefined || task.task !== request.params.task)
    return tooLate(request, deps, opened);
  const form: Instrument = instrument(task.form, task.formVersion);
  const withTask = { ...opened, task };
  if (request.press.do !== 'send') {
    return again(request, deps, withTask, {
      values: afterPress(form, request.form, request.press),
    });
  }
  const names = { viewer: request.viewer, caseId: task.caseId, instanceId: task.instanceId };
  const address = remittalAddress(opened.remittal);
  if (request.press.as === 'save') {
    const saved = await saveTaskDraft(deps, { ...names, task: task.task, raw: request.form });
    return saved.ok ? redirect(`${address}?utkast=1`) : tooLate(request, deps, opened);
  }
  if (request.outcome === null)
    return again(request, deps, withTask, { errors: [outcomeMissing()] });
  const completed = await completeTask(deps, {
    ...names,
    task: task.task,
    outcome: request.outcome,
    input: { kind: 'typed', form: request.form },
    key: request.key,
  });
  if (completed.ok) return redirect(`${address}?klart=${completed.outcome}`);
  if ('errors' in completed) return again(request, deps, withTask, { errors: completed.errors });
  if (completed.reason === 'TaskAlreadyDone' || completed.reason === 'NotFound') {
    return tooLate(request, deps, opened);
  }
  return again(request, deps, withTask, {}, completed.reason);
}
