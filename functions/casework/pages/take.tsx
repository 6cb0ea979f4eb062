import { eligibleFor } from '../../../shared/action/eligible.ts';
import { allotTask, claimTask } from '../../../shared/action/take-task.ts';
import { readCase } from '../../../shared/store/case-page.ts';
import { staffOf } from '../../../shared/store/staff.ts';
import { notFound, type Reply, redirect, refusal } from '../../../shared/web/reply.ts';
import type { PostRequest } from '../../../shared/web/request.ts';
import { Alert } from '../../../shared/web/view/status.tsx';
import type { WebDeps } from '../../web.ts';
import { taskPath, worklistPath } from '../address.ts';
import { taskNamed } from '../task-named.ts';
import { worklistPage } from './worklist.tsx';

/** Refusals that tell that a case exists to one who may not know it are answered as if it did not. */
function refused(reason: string): Reply {
  return /^(NotFound|NotYourUnit|NotAssigned|ProtectedIdentity|NotYourRole|NotYourOwn)$/.test(
    reason,
  )
    ? notFound()
    : refusal(reason);
}

/** Takes a task out of the pool. */
export async function take(request: PostRequest, deps: WebDeps): Promise<Reply> {
  const { viewer } = request;
  const named = taskNamed(request);
  const taken = await claimTask(deps, { viewer, ...named });
  if (taken.ok) return redirect(taskPath(named));
  if (taken.by === undefined) return refused(taken.reason);
  const { worklist } = request.texts.casework;
  const alert = (
    <Alert tone="warning" title={worklist.takenTitle}>
      {worklist.takenBy(taken.by.name, named.caseId)}
    </Alert>
  );
  return worklistPage(request, deps, { status: 409, alert });
}

/** A manager gives a task to somebody. */
export async function allot(request: PostRequest, deps: WebDeps): Promise<Reply> {
  const { viewer } = request;
  const named = taskNamed(request);
  const page = await readCase(deps.table, named.caseId);
  const task = page?.tasks.find(
    (one) => one.instanceId === named.instanceId && one.task === named.task,
  );
  if (!task) return notFound();
  const staff = eligibleFor(task, await staffOf(deps.table, task.unit));
  const to = staff.find(({ sub }) => sub === request.form.to?.[0]);
  if (!to) return refusal('NobodyChosen', { status: 422 });
  const { sub, name } = to;
  const allotted = await allotTask(deps, { viewer, ...named, to: { sub, name } });
  return allotted.ok ? redirect(`${worklistPath}?fordelad=${sub}`) : refused(allotted.reason);
}
