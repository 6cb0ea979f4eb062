import { openPlaces, taskKey } from '../../workflows/flow.ts';
import { isParallel, isSystem } from '../../workflows/process.ts';
import { processOf } from '../../workflows/registry.ts';
import { type CasePage, readCase } from '../store/case-page.ts';
import type { Instance } from '../store/item/instance.ts';
import { type Timer, timer } from '../store/item/outbox.ts';
import { waitToken } from '../store/item/task.ts';
import { caseKey } from '../store/key.ts';
import { commit, read, removed, unchanged } from '../store/table.ts';
import { againstOthers } from './against-others.ts';
import type { Deps } from './deps.ts';
import { instanceOf } from './open-task.ts';
import { type Executions, executionName, startAnew } from './reconcile.ts';
import { watchKey } from './timer.ts';

export type Watched = 'taken up' | 'too early' | 'started anew';

/**
 * Looks whether the machine has taken up the place that was entered: each open place of a person has
 * its task, and a step of the system has been left. A machine that has not is asleep beside something
 * that will never come, though it counts as running: it is stopped, and a new one begins at the place.
 */
export async function watchOver(
  deps: Deps,
  executions: Executions,
  { caseId, instanceId }: Pick<Timer, 'caseId' | 'instanceId'>,
): Promise<Watched> {
  let run: number | undefined;
  return againstOthers(async () => {
    const page = await readCase(deps.table, caseId);
    const instance = page && instanceOf(page, instanceId);
    // That the old one was stopped has woken somebody who was quicker to start the new one.
    if (run !== undefined && instance?.run !== run) return 'started anew';
    run = instance?.run;
    const key = watchKey({ caseId, instanceId });
    if (!page || !instance) {
      await commit(deps.table, [removed(key)]);
      return 'taken up';
    }
    const now = await deps.clock.now();
    const watch = await read(deps.table, timer, key);
    if (!watch) return 'taken up';
    // The list lags behind: another place may have been entered since, and its machine have its time yet.
    if (watch.at > now) return 'too early';
    if (await isTakenUp(deps, page, instance)) {
      const still = unchanged(caseKey.instance(caseId, instanceId), instance.version);
      return (await commit(deps.table, [removed(key), still])).ok ? 'taken up' : undefined;
    }
    // Stopped first: two executions of one instance would take each other's tokens.
    await executions.stop(instance.flow.process, executionName(instance));
    return (await startAnew(deps, page, instance, now)) ? 'started anew' : undefined;
  });
}

async function isTakenUp(deps: Deps, page: CasePage, instance: Instance): Promise<boolean> {
  const { caseId, instanceId, flow, run } = instance;
  const process = processOf(flow.process);
  const step = process.steps[flow.step];
  if (step && !isParallel(step) && isSystem(step)) return false;
  const keys = openPlaces(process, flow).map(taskKey);
  const isOpen = (key: string) =>
    page.tasks.some((one) => one.instanceId === instanceId && one.task === key);
  if (!keys.every(isOpen)) return false;
  if (run === 1) return true;
  // A machine that was started anew finds its tasks open: it has them only when it waits on each.
  const tokens = await Promise.all(
    keys.map((key) => read(deps.table, waitToken, caseKey.token(caseId, instanceId, key))),
  );
  return tokens.every((token) => token?.run === run);
}
