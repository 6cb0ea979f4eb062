import { may } from '../../shared/access/permission.ts';
import type { Viewer } from '../../shared/access/viewer.ts';
import { instanceOf } from '../../shared/action/open-task.ts';
import { actionFor, caseSubject, taskSubject } from '../../shared/action/task-access.ts';
import type { CasePage } from '../../shared/store/case-page.ts';
import { knownChildren } from '../../shared/store/household-of.ts';
import type { Instance } from '../../shared/store/item/instance.ts';
import type { OpenTask } from '../../shared/store/item/task.ts';
import { processOf } from '../../workflows/registry.ts';
import { isReopenable } from '../../workflows/transition.ts';

/** How a viewer stands to an open task: may do it, may take it first, or waits for another. */
export type Standing = 'do' | 'take' | 'wait';

/** Whether the viewer may do the task now, may take it, or neither. */
export function standingTo(viewer: Viewer, page: CasePage, task: OpenTask): Standing {
  const instance = instanceOf(page, task.instanceId);
  if (!instance) return 'wait';
  const subject = taskSubject(viewer, page, instance, task);
  if (may(viewer, actionFor(viewer, task), subject).allowed) return 'do';
  const free = task.assignee === null && may(viewer, 'task.claim', subject).allowed;
  return free ? 'take' : 'wait';
}

/** Whether the viewer may give the task to somebody. */
export function mayAllot(viewer: Viewer, page: CasePage, task: OpenTask): boolean {
  const instance = instanceOf(page, task.instanceId);
  if (!instance || task.role === 'sokande' || task.role === 'jobbtorgscoach') return false;
  return may(viewer, 'task.allot', taskSubject(viewer, page, instance, task)).allowed;
}

/** Whether the viewer may open a part that is done again: `ib1`, `barnkonsekvensanalys.child_1`. */
export function mayReopen(
  viewer: Viewer,
  page: CasePage,
  { flow }: Instance,
  part: string,
): boolean {
  return (
    may(viewer, 'part.reopen', caseSubject(viewer, page.head)).allowed &&
    isReopenable(processOf(flow.process), flow, part)
  );
}

/** The name of the child or adult that a repeated step is about; undefined for other steps. */
export function aboutOf(page: CasePage, item: string | undefined): string | undefined {
  if (item === undefined) return undefined;
  const remitted = page.remittals.find(({ instanceId }) => instanceId === item);
  if (remitted) return remitted.shared.name;
  const known = [...page.head.household.adults, ...knownChildren(page)];
  return known.find(({ id }) => id === item)?.name;
}

/** Open tasks, the most urgent first. */
export function byDue(tasks: readonly OpenTask[]): readonly OpenTask[] {
  return tasks.toSorted((a, b) => (a.dueAt ?? '9').localeCompare(b.dueAt ?? '9'));
}
