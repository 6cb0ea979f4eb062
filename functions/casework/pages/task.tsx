import { instrument } from '../../../shared/instrument/registry.ts';
import { toForm } from '../../../shared/instrument/to-form.ts';
import { type ApplicationFile, answersOf } from '../../../shared/store/application-file.ts';
import type { TaskDraft } from '../../../shared/store/item/document.ts';
import type { OpenTask } from '../../../shared/store/item/task.ts';
import { staffOf } from '../../../shared/store/staff.ts';
import { longMoment } from '../../../shared/text/format.ts';
import { caseworkPageTexts } from '../../../shared/text/later/casework.ts';
import { notFound, type Reply, page as reply } from '../../../shared/web/reply.ts';
import type { PageRequest } from '../../../shared/web/request.ts';
import { Alert } from '../../../shared/web/view/status.tsx';
import type { WebDeps } from '../../web.ts';
import { beginDraft } from '../begin-draft.ts';
import { mayAllot } from '../case-view.ts';
import { seeTask, type TaskSeen } from '../open-task-page.ts';
import { fromDraft } from '../typed.ts';
import { alreadyDonePage } from '../view/already-done.tsx';
import { NotYours } from '../view/not-yours.tsx';
import { SigningRefusal } from '../view/signing-refusal.tsx';
import { TaskTitle, taskPage } from '../view/task-page.tsx';
import { TaskPapers } from '../view/task-papers.tsx';

/** The task of somebody else, or one that is to be taken first: its papers, and who has it. */
async function notYoursPage(request: PageRequest, deps: WebDeps, seen: TaskSeen): Promise<Reply> {
  const { page, task } = seen;
  const leads = mayAllot(request.viewer, page, task);
  const staff = leads ? await staffOf(deps.table, task.unit) : [];
  const body = (
    <>
      <TaskTitle request={request} seen={seen} />
      <NotYours request={request} seen={seen} staff={staff} />
      <SigningRefusal request={request} seen={seen} />
      <TaskPapers request={request} seen={seen} />
    </>
  );
  return reply(task.caseId, body);
}

/**
 * What was being written at an earlier visit that was left without being completed, because a part of
 * the investigation was opened again: nothing that was typed is lost.
 */
function leftDraft({ task, step, item }: OpenTask, file: ApplicationFile): TaskDraft | undefined {
  const place = task.slice(0, task.lastIndexOf('.'));
  const since = answersOf(file, step, item)?.at ?? '';
  return file.drafts
    .filter((one) => one.task.slice(0, one.task.lastIndexOf('.')) === place && one.savedAt > since)
    .toSorted((a, b) => a.savedAt.localeCompare(b.savedAt))
    .at(-1);
}

function formPage(request: PageRequest, seen: TaskSeen): Reply {
  const { task, instance, file } = seen;
  const words = caseworkPageTexts(request.lang).task;
  const draft = file.drafts.find((one) => one.task === task.task) ?? leftDraft(task, file);
  if (draft) {
    const saved = words.saved(longMoment(request.lang, draft.savedAt));
    const just = request.query.sparat === 'ja';
    return taskPage(request, seen, {
      typed: fromDraft(draft.raw),
      notice: just ? <Alert tone="success">{saved}</Alert> : <p class="hint">{saved}</p>,
      calculate: true,
    });
  }
  const form = instrument(task.form, task.formVersion);
  const values = toForm(form, beginDraft(task, instance, file, seen.page));
  const prefilled = task.form === 'ib1' && Object.keys(values).length > 0;
  return taskPage(request, seen, {
    typed: { values, outcome: null },
    ...(prefilled ? { notice: <p class="hint">{words.prefilled}</p> } : {}),
    calculate: false,
  });
}

/** The one page for every step that a person of the unit does. */
export async function showTask(request: PageRequest, deps: WebDeps): Promise<Reply> {
  const found = await seeTask(request, deps);
  if (found.kind === 'none') return notFound();
  if (found.kind === 'closed') return alreadyDonePage(request, found.closed);
  return found.seen.standing === 'do'
    ? formPage(request, found.seen)
    : notYoursPage(request, deps, found.seen);
}
