import { openTask } from '../../store/item/task.ts';
import { replaced, type Write } from '../../store/table.ts';
import { instanceOf } from '../open-task.ts';
import { taskAbout } from '../task-about.ts';
import type { FormContext } from './effect.ts';

/**
 * The writes that let a change of protected identity reach the tasks of the case that are open
 * already: lists read tasks, not cases, and must not go on showing a name.
 */
export function protectTasks(protectedIdentity: boolean, context: FormContext): readonly Write[] {
  const { page, task } = context;
  if (protectedIdentity === page.head.protectedIdentity) return [];
  const after = { ...page, head: { ...page.head, protectedIdentity } };
  return page.tasks.flatMap((one) => {
    const instance = instanceOf(after, one.instanceId);
    if (!instance || (one.instanceId === task.instanceId && one.task === task.task)) return [];
    const about = taskAbout(after, instance, one.item);
    const next = { ...one, protectedIdentity, about, version: one.version + 1 };
    return [replaced(openTask, next, one.version)];
  });
}
