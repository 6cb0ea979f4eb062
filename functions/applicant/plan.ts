import type { FormId } from '../../shared/instrument/registry.ts';
import { type ApplicationFile, answersOf } from '../../shared/store/application-file.ts';
import type { TaskAnswers } from '../../shared/store/item/document.ts';
import type { OpenTask } from '../../shared/store/item/task.ts';

/** The step whose answers are the plan that the client and the caseworker have made together (R030). */
export const planStep = 'ib4' satisfies FormId;

const planAnswer = 'plan_underskrift' satisfies FormId;

/** The plan that a task asks for an answer to; undefined where the task is about something else. */
export function planFor(
  file: ApplicationFile,
  task: Pick<OpenTask, 'form'>,
): TaskAnswers | undefined {
  return task.form === planAnswer ? answersOf(file, planStep) : undefined;
}
