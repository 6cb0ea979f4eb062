import { may } from '../access/permission.ts';
import type { Viewer } from '../access/viewer.ts';
import { type CasePage, readCase } from '../store/case-page.ts';
import type { OpenTask } from '../store/item/task.ts';
import type { Deps } from './deps.ts';
import { instanceOf } from './open-task.ts';
import { logReading } from './read-case.ts';
import { actionFor, taskSubject } from './task-access.ts';

export type TaskRead =
  | { readonly ok: true; readonly page: CasePage; readonly task: OpenTask }
  | { readonly ok: false; readonly reason: string };

/**
 * An open task for the person who may do it. What has been typed in it says something of the case, so
 * the reading is logged, as of a case (SoLPuL 10 §); an applicant's own is not.
 */
export async function openTaskOf(
  deps: Deps,
  ask: {
    readonly viewer: Viewer;
    readonly caseId: string;
    readonly instanceId: string;
    readonly task: string;
  },
): Promise<TaskRead> {
  const page = await readCase(deps.table, ask.caseId);
  const instance = page && instanceOf(page, ask.instanceId);
  const task = page?.tasks.find(
    (one) => one.instanceId === ask.instanceId && one.task === ask.task,
  );
  if (!page || !instance || !task) return { ok: false, reason: 'NotFound' };
  const allowed = may(
    ask.viewer,
    actionFor(ask.viewer, task),
    taskSubject(ask.viewer, page, instance, task),
  );
  if (!allowed.allowed) return { ok: false, reason: allowed.reason };
  if (!page.head.subjects.includes(ask.viewer.sub)) {
    await logReading(deps, ask.viewer, ask.caseId, `uppgift ${task.task}`);
  }
  return { ok: true, page, task };
}
