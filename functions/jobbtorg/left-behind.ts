import type { Deps } from '../../shared/action/deps.ts';
import { readTaskDraft } from '../../shared/action/draft.ts';
import type { TaskDraft } from '../../shared/store/item/document.ts';
import type { Remittal } from '../../shared/store/item/remittal.ts';
import { type ClosedTask, closedTask } from '../../shared/store/item/task.ts';
import { caseKey } from '../../shared/store/key.ts';
import { read } from '../../shared/store/table.ts';
import { taskKey } from '../../workflows/flow.ts';
import { processOf } from '../../workflows/registry.ts';
import { personStep } from '../../workflows/transition.ts';

/** What the office had begun to write when its task was taken away, and the form it is of. */
export type LeftBehind = { readonly draft: TaskDraft; readonly closed: ClosedTask };

/** The draft of the task that was open when the sender took the remittal back, if there is one. */
export async function leftBehind(
  deps: Deps,
  { caseId, instanceId, flow }: Remittal,
): Promise<LeftBehind | undefined> {
  const process = processOf(flow.process);
  const tasks = Object.keys(process.steps)
    .filter((step) => personStep(process, step)?.by === 'jobbtorgscoach')
    .map((step) => taskKey({ step, visit: flow.visit - 1 }));
  const drafts = await Promise.all(tasks.map((task) => readTaskDraft(deps, instanceId, task)));
  const draft = drafts.find((one) => one !== undefined);
  if (draft === undefined) return undefined;
  const key = caseKey.closedTask(caseId, instanceId, draft.task);
  const closed = await read(deps.table, closedTask, key);
  return closed && { draft, closed };
}
