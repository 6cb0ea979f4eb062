import { type Completed, completeTask } from '../../../shared/action/complete-task.ts';
import { saveTaskDraft } from '../../../shared/action/draft.ts';
import { instrument } from '../../../shared/instrument/registry.ts';
import { monthName } from '../../../shared/text/format.ts';
import { caseworkPageTexts } from '../../../shared/text/later/casework.ts';
import { reasonText } from '../../../shared/text/reason.ts';
import { afterPress } from '../../../shared/web/form/press-rows.ts';
import { notFound, type Reply, redirect, page as reply } from '../../../shared/web/reply.ts';
import type { PostRequest } from '../../../shared/web/request.ts';
import { Alert } from '../../../shared/web/view/status.tsx';
import type { WebDeps } from '../../web.ts';
import { casePath, taskPath } from '../address.ts';
import { seeTask, type TaskSeen } from '../open-task-page.ts';
import { outcomesOf } from '../outcomes.ts';
import { withChosenPhrases } from '../proposal-lists.ts';
import { taskNamed } from '../task-named.ts';
import { type Typed, toDraft } from '../typed.ts';
import { alreadyDonePage } from '../view/already-done.tsx';
import { NotYours } from '../view/not-yours.tsx';
import { noOutcome } from '../view/task-form.tsx';
import { TaskTitle, taskPage } from '../view/task-page.tsx';
import { TypedView } from '../view/typed-view.tsx';

/** What is kept of the form, and the chosen way out; the only one where there is no choice. */
function typedIn(request: PostRequest, seen: TaskSeen): Typed {
  const ways = outcomesOf(seen.instance, seen.task);
  const chosen = ways.length === 1 ? ways[0] : ways.find((way) => way === request.outcome);
  const { calculation } = seen.file;
  const values = withChosenPhrases({
    calculation: calculation?.calculation,
    rules: seen.rules,
    values: request.form,
    now: request.now,
  });
  return { values, outcome: chosen ?? null };
}

function saveDraft(request: PostRequest, deps: WebDeps, seen: TaskSeen, typed: Typed) {
  const form = instrument(seen.task.form, seen.task.formVersion);
  return saveTaskDraft(deps, {
    viewer: request.viewer,
    ...taskNamed(request),
    raw: toDraft(form, typed),
  });
}

/** The task was given to another while it was written in: all that was typed stands to be copied. */
function lostPage(request: PostRequest, seen: TaskSeen): Reply {
  const { task } = seen;
  const body = (
    <>
      <TaskTitle request={request} seen={seen} />
      <NotYours request={request} seen={seen} staff={[]} />
      <TypedView
        lang={request.lang}
        instrument={instrument(task.form, task.formVersion)}
        values={request.form}
      />
    </>
  );
  return reply(task.caseId, body, { status: 409 });
}

/** What stands in the way, in words: a refusal of the domain with its month, child or person. */
function refusalNotice(
  request: PostRequest,
  refused: { readonly reason: string; readonly detail?: string },
) {
  const { lang } = request;
  const { reason, detail } = refused;
  const words = caseworkPageTexts(request.lang).task;
  const said =
    reason === 'NoNormTable' && detail !== undefined
      ? words.noNormTable(monthName(lang, detail))
      : [reasonText(lang, reason), reason === 'ChildAnalysisMissing' ? undefined : detail]
          .filter((part) => part !== undefined)
          .join(' ');
  return (
    <Alert tone="danger" title={words.notSaved}>
      {said}
    </Alert>
  );
}

async function failed(
  request: PostRequest,
  deps: WebDeps,
  seen: TaskSeen,
  completed: Extract<Completed, { ok: false }>,
): Promise<Reply> {
  if ('closed' in completed) return alreadyDonePage(request, completed.closed, request.form);
  const typed = typedIn(request, seen);
  const saved = await saveDraft(request, deps, seen, typed);
  if (!saved.ok) return lostPage(request, seen);
  if ('errors' in completed) {
    return taskPage(request, seen, { typed, errors: completed.errors, calculate: true });
  }
  const notice = refusalNotice(request, completed);
  return taskPage(request, seen, { typed, notice, calculate: true, status: 409 });
}

async function complete(request: PostRequest, deps: WebDeps, seen: TaskSeen): Promise<Reply> {
  const { viewer, key, form } = request;
  const typed = typedIn(request, seen);
  if (typed.outcome === null) {
    await saveDraft(request, deps, seen, typed);
    return taskPage(request, seen, { typed, errors: [noOutcome], calculate: true });
  }
  const completed = await completeTask(deps, {
    viewer,
    ...taskNamed(request),
    outcome: typed.outcome,
    input: { kind: 'typed', form },
    key,
  });
  const { caseId, step } = seen.task;
  if (completed.ok) return redirect(`${casePath(caseId)}?klart=${step}`);
  return failed(request, deps, seen, completed);
}

/** Whether IB 1 is being tried: by the button, or in a page that came from it (rows come and go). */
function isTrial({ press, query }: PostRequest, { task }: TaskSeen): boolean {
  if (task.form !== 'ib1') return false;
  return press.do === 'send' ? press.as === 'try' : query.prova === 'ja';
}

/** The form as typed, calculated beside what is saved. Nothing is written, not even the draft. */
function triedPage(request: PostRequest, seen: TaskSeen): Reply {
  const form = instrument(seen.task.form, seen.task.formVersion);
  const values = afterPress(form, request.form, request.press);
  return taskPage(request, seen, {
    typed: { ...typedIn(request, seen), values },
    notice: (
      <Alert tone="info" title={caseworkPageTexts(request.lang).trial.notSaved}>
        {caseworkPageTexts(request.lang).trial.tryingDraft}
      </Alert>
    ),
    calculate: true,
    trial: request.press.do === 'send' ? 'calculated' : 'going_on',
  });
}

/** Posts to a closed task: the same post again, or somebody else was first. */
async function postToClosed(request: PostRequest, deps: WebDeps): Promise<Reply> {
  const named = taskNamed(request);
  const again = await completeTask(deps, {
    viewer: request.viewer,
    ...named,
    outcome: request.outcome ?? '',
    input: { kind: 'typed', form: request.form },
    key: request.key,
  });
  if (again.ok) return redirect(casePath(named.caseId));
  return 'closed' in again ? alreadyDonePage(request, again.closed, request.form) : notFound();
}

/** Saving, adding or removing a row, or completing: nothing that was typed is ever lost. */
export async function postTask(request: PostRequest, deps: WebDeps): Promise<Reply> {
  const found = await seeTask(request, deps);
  if (found.kind === 'none') return notFound();
  if (found.kind === 'closed') return postToClosed(request, deps);
  const { seen } = found;
  if (seen.standing !== 'do') return lostPage(request, seen);
  const { press } = request;
  if (isTrial(request, seen)) return triedPage(request, seen);
  if (press.do === 'send' && press.as === 'complete') return complete(request, deps, seen);
  const form = instrument(seen.task.form, seen.task.formVersion);
  const typed = {
    ...typedIn(request, seen),
    values: afterPress(form, typedIn(request, seen).values, press),
  };
  const saved = await saveDraft(request, deps, seen, typed);
  if (!saved.ok) return lostPage(request, seen);
  return press.do === 'send'
    ? redirect(`${taskPath(seen.task)}?sparat=ja`)
    : taskPage(request, seen, { typed, calculate: true });
}
