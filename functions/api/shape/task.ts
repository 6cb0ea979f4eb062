import * as z from 'zod';
import { type OpenTask, openTask } from '../../../shared/store/item/task.ts';
import { findStep } from '../../../workflows/process.ts';
import { processes } from '../../../workflows/registry.ts';
import { waysForPerson } from '../../../workflows/transition.ts';

/** An open task, with the ways out of it that a person may choose. */
export const taskShape = openTask.schema.omit({ version: true, notFor: true }).extend({
  ways: z.array(z.string()),
});
export type TaskShape = z.infer<typeof taskShape>;

/** The ways that a person may choose; whether a proposal goes to a manager the delegation decides. */
function waysOf({ step }: OpenTask): string[] {
  const process = Object.values(processes).find((one) => findStep(one, step) !== undefined);
  if (process === undefined) return [];
  return waysForPerson(process, step).filter((way) => way !== 'over_delegation');
}

/** A task as the API shows it. */
export function taskOf({ version: _, notFor: _notFor, ...task }: OpenTask): TaskShape {
  return { ...task, ways: waysOf({ version: 0, ...task }) };
}

/** The worklist: one's own tasks and those that nobody has taken, most urgent first. */
export const worklistShape = z.strictObject({
  mine: z.array(taskShape),
  pool: z.array(taskShape),
});

/** The applicant's own tasks. */
export const tasksShape = z.strictObject({ tasks: z.array(taskShape) });

/** A task with what has been typed in it so far. */
export const taskWithDraftShape = z.strictObject({
  task: taskShape,
  /** The names and values of the form, as they were typed; none when nobody has begun. */
  draft: z
    .strictObject({
      fields: z.record(z.string(), z.array(z.string())),
      savedAt: z.string(),
      by: z.string(),
    })
    .optional(),
});

/** The way by which a completed task was left. */
export const completedShape = z.strictObject({ outcome: z.string() });
