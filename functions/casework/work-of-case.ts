import type { OpenTask } from '../../shared/store/item/task.ts';

/** Open tasks of one application that one person has or takes together, the most urgent first. */
export type Work = { readonly first: OpenTask; readonly tasks: readonly OpenTask[] };

/**
 * Tasks by the application that they belong to, in the order given (by due time): a
 * socialsekreterare takes and has a case, not a part of it, and a list with a row for each part of
 * utredning hides all other cases.
 */
export function workOfCases(tasks: readonly OpenTask[]): readonly Work[] {
  const by = new Map<string, Work>();
  for (const task of tasks) {
    const key = `${task.instanceId} ${task.role}`;
    const work = by.get(key);
    by.set(key, { first: work?.first ?? task, tasks: [...(work?.tasks ?? []), task] });
  }
  return [...by.values()];
}
