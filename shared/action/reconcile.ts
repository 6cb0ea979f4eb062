import { hasEnded } from '../../workflows/flow.ts';
import { type ProcessName, processOf } from '../../workflows/registry.ts';
import { type CasePage, readCase } from '../store/case-page.ts';
import { application, type Instance } from '../store/item/instance.ts';
import { remittal } from '../store/item/remittal.ts';
import { amendment, appeal } from '../store/item/review.ts';
import { indexKey } from '../store/key.ts';
import { ofKind, query, type Table } from '../store/table.ts';
import { caseByCase } from './case-by-case.ts';
import { commitChange } from './change.ts';
import type { Deps } from './deps.ts';
import { startOf, systemActor } from './move.ts';
import { instanceOf } from './open-task.ts';

/** What the reconciler asks the service of the machines. */
export type Executions = {
  /** Names of the executions of a process that are running. */
  readonly running: (process: ProcessName) => Promise<ReadonlySet<string>>;
  readonly isRunning: (process: ProcessName, name: string) => Promise<boolean>;
  /** Stops an execution; one that is over already is no fault. */
  readonly stop: (process: ProcessName, name: string) => Promise<void>;
};

/** Time for a start that was asked for to be carried out and to appear. */
const GRACE_SECONDS = 15;

/** The name of the latest execution of an instance. */
export function executionName(instance: Pick<Instance, 'instanceId' | 'run'>): string {
  return `${instance.instanceId}-${instance.run}`;
}

/**
 * Starts a new execution for every open instance of a process that has none alive. It begins at the
 * step that the table says, so an execution can be lost at any point.
 * @param onFault told of an instance that could not be started: it holds up none of the others
 * @returns how many were started
 */
export async function reconcile(
  deps: Deps,
  executions: Executions,
  process: ProcessName,
  onFault: (instanceId: string, error: unknown) => void,
): Promise<number> {
  const running = await executions.running(process);
  const open = await openInstances(deps.table, process);
  const lost = open.filter((instance) => !running.has(executionName(instance)));
  let started = 0;
  const tried = async (instance: Instance) => {
    try {
      if (await takeUp(deps, executions, instance)) started++;
    } catch (error) {
      onFault(instance.instanceId, error);
    }
  };
  await caseByCase(lost, ({ caseId }) => caseId, tried);
  return started;
}

async function openInstances(table: Table, process: ProcessName): Promise<Instance[]> {
  const found: Instance[] = [];
  let after: Record<string, unknown> | undefined;
  do {
    const page = await query(table, {
      index: 'open',
      partition: indexKey.open(process),
      ...(after ? { after } : {}),
    });
    found.push(
      ...ofKind(application, page.items),
      ...ofKind(remittal, page.items),
      ...ofKind(appeal, page.items),
      ...ofKind(amendment, page.items),
    );
    after = page.after;
  } while (after);
  return found;
}

/**
 * Starts a new execution for one instance if it has none alive: asks the case itself and the one
 * execution, for lists lag behind. One that was just asked for is given time to appear; an execution
 * that fails at once is therefore not started anew without end.
 * @param stopped the name of an execution that is known to have been stopped from outside: that one
 * appeared, and did not fail
 * @returns whether one was started
 */
export async function takeUp(
  deps: Deps,
  executions: Executions,
  { caseId, instanceId }: Pick<Instance, 'caseId' | 'instanceId'>,
  stopped?: string,
): Promise<boolean> {
  const page = await readCase(deps.table, caseId);
  const instance = page && instanceOf(page, instanceId);
  if (!page || !instance) return false;
  const { process } = instance.flow;
  if (hasEnded(processOf(process), instance.flow)) return false;
  const now = await deps.clock.now();
  const name = executionName(instance);
  const age = Date.parse(now) - Date.parse(instance.runAskedAt);
  if (name !== stopped && age < GRACE_SECONDS * 1000) return false;
  if (await executions.isRunning(process, name)) return false;
  return startAnew(deps, page, instance, now);
}

/** Asks for a new execution of an instance, which begins where the table says. False: somebody else did. */
export async function startAnew(
  deps: Deps,
  page: CasePage,
  instance: Instance,
  now: string,
): Promise<boolean> {
  const next = { ...instance, run: instance.run + 1, runAskedAt: now };
  const committed = await commitChange(deps.table, {
    at: now,
    actor: systemActor('reconcile'),
    head: { seen: page.head, next: page.head },
    instances: [{ seen: instance, next }],
    events: [{ type: 'execution_restarted', instance, data: { run: next.run } }],
    messages: [startOf(next)],
    writes: [],
  });
  return committed.ok;
}
