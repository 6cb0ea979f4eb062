/** Where an application stands, in the applicant's words: what happens now and what comes next. */

import { localDate } from '../../shared/clock/stockholm.ts';
import type { CasePage } from '../../shared/store/case-page.ts';
import { isLogins } from '../../shared/store/household-of.ts';
import { type Application, chosenDate, type Instance } from '../../shared/store/item/instance.ts';
import type { Remittal } from '../../shared/store/item/remittal.ts';
import type { OpenTask } from '../../shared/store/item/task.ts';
import type { Texts } from '../../shared/text/texts.ts';
import type { Tone } from '../../shared/web/view/status.tsx';
import { hasEnded } from '../../workflows/flow.ts';
import type { nyansokan } from '../../workflows/nyansokan.ts';
import { processOf } from '../../workflows/registry.ts';
import { personStep } from '../../workflows/transition.ts';

type Step = keyof (typeof nyansokan)['steps'] | keyof (typeof nyansokan)['ends'];

/** What happens now, and what comes after. */
export interface StepWords {
  readonly now: string;
  readonly next: string;
}

/** The words of the step that an application is at. A step without words does not compile. */
export function stepWords(texts: Texts, { flow }: Pick<Application, 'flow'>): StepWords {
  const words: Readonly<Record<Step, StepWords>> = texts.applicant.steps;
  const byName: Readonly<Record<string, StepWords>> = words;
  return Object.hasOwn(byName, flow.step)
    ? (byName[flow.step] ?? texts.applicant.application.unknownStep)
    : texts.applicant.application.unknownStep;
}

/** The tasks of an application, and of its remittals, that wait for the applicant. */
export function ownTasks(page: CasePage, application: Application): readonly OpenTask[] {
  const own = [application, ...ownRemittals(page, application)].map(({ instanceId }) => instanceId);
  return page.tasks.filter(
    ({ instanceId, role }) => own.includes(instanceId) && role === 'sokande',
  );
}

/** The remittals of an application that are about the applicant, and not about a partner. */
export function ownRemittals(page: CasePage, application: Application): readonly Remittal[] {
  return page.remittals.filter(
    (one) => one.applicationId === application.instanceId && isLogins(page, one),
  );
}

/** The last day to answer a task, 'YYYY-MM-DD'; undefined when none was set. */
export function replyDate(
  task: Pick<OpenTask, 'step' | 'dueAt'>,
  instance: Instance,
): string | undefined {
  const until = personStep(processOf(instance.flow.process), task.step)?.until;
  const date = until && chosenDate(instance, until);
  return date ?? (task.dueAt === undefined ? undefined : localDate(task.dueAt));
}

/** Whether the step is the applicant's but its task is not there yet: the machine opens it at once. */
export function isPreparing(page: CasePage, application: Application): boolean {
  const { flow } = application;
  const step = personStep(processOf(flow.process), flow.step);
  return step?.by === 'sokande' && ownTasks(page, application).length === 0;
}

/** Whether the applicant may see the decision: it has been sent (FL 33 §). */
export function sentDecision({ decision }: Application) {
  return decision?.sentAt === undefined ? undefined : decision;
}

/** Whose turn it is, for a tag. */
export function turnOf(
  page: CasePage,
  application: Application,
): { readonly tone: Tone; readonly text: keyof Texts['applicant']['application']['status'] } {
  if (ownTasks(page, application).length > 0) return { tone: 'warning', text: 'yours' };
  if (sentDecision(application) !== undefined) return { tone: 'success', text: 'decided' };
  const { flow } = application;
  if (!hasEnded(processOf(flow.process), flow)) return { tone: 'info', text: 'ours' };
  return { tone: 'neutral', text: flow.step === 'overlamnad' ? 'elsewhere' : 'withdrawn' };
}
