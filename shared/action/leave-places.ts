import { openPlaces, type Place, taskKey } from '../../workflows/flow.ts';
import { processOf } from '../../workflows/registry.ts';
import { personStep } from '../../workflows/transition.ts';
import type { CasePage } from '../store/case-page.ts';
import type { Worker } from '../store/item/case.ts';
import type { Instance } from '../store/item/instance.ts';
import type { Message } from '../store/item/outbox.ts';
import { caseKey } from '../store/key.ts';
import { absent, type Write } from '../store/table.ts';
import { closedFrom, closing } from './move.ts';

/** How places are left: by whom, as which outcome, and what their machine is told. */
export type Leaving = {
  readonly by: Worker;
  readonly now: string;
  readonly outcome: string;
  readonly signal: string;
};

/**
 * Closes the tasks of places that are left without their form. A task that is not open yet may be
 * opened at this very moment: the transaction then fails and is tried again with the task in sight, so
 * that none outlives its place.
 */
export function leavePlaces(
  page: CasePage,
  instance: Instance,
  left: readonly Place[],
  leaving: Leaving,
): { readonly writes: readonly Write[]; readonly messages: readonly Message[] } {
  const { caseId, instanceId } = instance;
  const keys = left
    .filter(({ step }) => personStep(processOf(instance.flow.process), step))
    .map(taskKey);
  const tasks = page.tasks.filter(
    (one) => one.instanceId === instanceId && keys.includes(one.task),
  );
  const unopened = keys.filter((key) => !tasks.some(({ task }) => task === key));
  return {
    writes: [
      ...tasks.flatMap((task) =>
        closing(task, closedFrom(task, leaving.outcome, leaving.by, leaving.now)),
      ),
      ...unopened.map((key) => absent(caseKey.openTask(caseId, instanceId, key))),
    ],
    messages: tasks.map(({ task }) => ({
      kind: 'signal',
      instanceId,
      task,
      outcome: leaving.signal,
    })),
  };
}

/** Every place of an instance that is open now. */
export function placesOf(instance: Instance): readonly Place[] {
  return openPlaces(processOf(instance.flow.process), instance.flow);
}
