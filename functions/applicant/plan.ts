import { planConcerns } from '../../shared/application/plan-concerns.ts';
import type { FormId } from '../../shared/instrument/registry.ts';
import { type ApplicationFile, answersOf } from '../../shared/store/application-file.ts';
import type { TaskAnswers } from '../../shared/store/item/document.ts';
import type { OpenTask } from '../../shared/store/item/task.ts';

/** The step whose answers are the plan that the client and the caseworker have made together (R030). */
const planStep = 'ib4' satisfies FormId;

const planAnswer = 'plan_underskrift' satisfies FormId;

/** The plan that a task asks for an answer to; undefined where the task is about something else. */
export function planFor(
  file: ApplicationFile,
  task: Pick<OpenTask, 'form'>,
): TaskAnswers | undefined {
  return task.form === planAnswer ? answersOf(file, planStep) : undefined;
}

/** The plan as the applicant reads it; undefined where there is none, or it is the co-applicant's alone. */
export function ownPlan(file: ApplicationFile): TaskAnswers | undefined {
  const plan = answersOf(file, planStep);
  return plan && planConcerns(plan.answers, 'applicant') ? plan : undefined;
}
