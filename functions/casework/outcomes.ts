import type { Instance } from '../../shared/store/item/instance.ts';
import type { OpenTask } from '../../shared/store/item/task.ts';
import { processOf } from '../../workflows/registry.ts';
import { waysForPerson } from '../../workflows/transition.ts';

/** Ways that the system takes by itself on a person's choice: the delegation, not the person, says. */
const NOT_CHOSEN = ['over_delegation'];

/** The ways out of a task that a person may choose. */
export function outcomesOf(instance: Instance, task: OpenTask): readonly string[] {
  return waysForPerson(processOf(instance.flow.process), task.step).filter(
    (way) => !NOT_CHOSEN.includes(way),
  );
}
