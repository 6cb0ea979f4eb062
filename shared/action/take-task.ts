import type { Action } from '../access/action.ts';
import { may } from '../access/permission.ts';
import type { Viewer } from '../access/viewer.ts';
import { type CasePage, readCase } from '../store/case-page.ts';
import type { CaseHead, Worker } from '../store/item/case.ts';
import { type OpenTask, openTask } from '../store/item/task.ts';
import { replaced } from '../store/table.ts';
import { againstOthers } from './against-others.ts';
import { commitChange } from './change.ts';
import type { Deps } from './deps.ts';
import { actingRole, actorOf } from './move.ts';
import { instanceOf } from './open-task.ts';
import { unreadGoesTo } from './remittal/unread-goes-to.ts';
import { hasConflict, taskSubject } from './task-access.ts';

type TaskName = {
  readonly viewer: Viewer;
  readonly caseId: string;
  readonly instanceId: string;
  readonly task: string;
};

export type Taken =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: string; readonly by?: Worker };

/**
 * Takes a task out of the pool. The first who takes a socialsekreterare's task of a case has the
 * case, and with it the case's other tasks of that role. Taken by another: `TakenByAnother`.
 */
export async function claimTask(deps: Deps, ask: TaskName): Promise<Taken> {
  const worker = { sub: ask.viewer.sub, name: ask.viewer.name };
  return giveTask(deps, ask, 'task.claim', worker, true);
}

/** A manager gives a task (and a socialsekreterare's case) to somebody, whoever had it before. */
export async function allotTask(deps: Deps, ask: TaskName & { to: Worker }): Promise<Taken> {
  return giveTask(deps, ask, 'task.allot', ask.to, false);
}

async function giveTask(
  deps: Deps,
  ask: TaskName,
  action: Action,
  to: Worker,
  onlyIfFree: boolean,
): Promise<Taken> {
  return againstOthers(async () => {
    const page = await readCase(deps.table, ask.caseId);
    const task = page?.tasks.find(
      (one) => one.instanceId === ask.instanceId && one.task === ask.task,
    );
    const instance = page && instanceOf(page, ask.instanceId);
    if (!page || !task || !instance) return { ok: false, reason: 'NotFound' };
    const allowed = may(ask.viewer, action, taskSubject(ask.viewer, page, instance, task));
    if (!allowed.allowed) return { ok: false, reason: allowed.reason };
    if (hasConflict(page.head, to.sub)) return { ok: false, reason: 'ConflictOfInterest' };
    if (task.assignee?.sub === to.sub) return { ok: true };
    if (onlyIfFree && task.assignee) {
      return { ok: false, reason: 'TakenByAnother', by: task.assignee };
    }
    const along = tasksAlong(page, task);
    const next = headFor(page.head, task, to);
    const now = await deps.clock.now();
    const committed = await commitChange(deps.table, {
      at: now,
      actor: actorOf(
        { sub: ask.viewer.sub, name: ask.viewer.name },
        actingRole(ask.viewer, task.role),
      ),
      head: { seen: page.head, next },
      instances: [],
      events: [
        {
          type: action === 'task.claim' ? 'task_claimed' : 'task_allotted',
          instance,
          step: task.step,
          data: { task: task.task, to: to.name },
        },
      ],
      messages: [],
      writes: [
        ...along.map((one) =>
          replaced(openTask, { ...one, assignee: to, version: one.version + 1 }, one.version),
        ),
        ...(next === page.head ? [] : unreadGoesTo(page, to, now)),
      ],
    });
    return committed.ok ? { ok: true } : undefined;
  });
}

/** A socialsekreterare has a case, not a task: the case's other tasks of the role come along. */
function tasksAlong(page: CasePage, task: OpenTask): readonly OpenTask[] {
  if (task.role !== 'socialsekreterare') return [task];
  return page.tasks.filter(
    (one) => one === task || (one.role === task.role && one.assignee?.sub === task.assignee?.sub),
  );
}

function headFor(head: CaseHead, task: OpenTask, to: Worker): CaseHead {
  return task.role === 'socialsekreterare' ? { ...head, assignee: to } : head;
}
