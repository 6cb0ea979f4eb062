/** What is looked at after a fault: what is alive, what has gone on, and that nothing is lost or doubled. */

import { verifyChain } from '../../shared/journal/chain.ts';
import { instancesOf, readJournal } from '../../shared/store/case-page.ts';
import {
  type ClosedTask,
  closedTask,
  type OpenTask,
  waitToken,
} from '../../shared/store/item/task.ts';
import { caseKey } from '../../shared/store/key.ts';
import { ofKind, query } from '../../shared/store/table.ts';
import { hasEnded, openPlaces, taskKey } from '../../workflows/flow.ts';
import { processOf } from '../../workflows/registry.ts';
import { allExecutions, runningOf } from '../stack/executions.ts';
import type { Played, Player } from '../stack/player.ts';
import { until } from '../stack/until.ts';
import type { Standing } from './site.ts';

/** Seconds by step. */
export type Seconds = ReadonlyMap<string, number>;

/** Longer than what is promised, so that a late one is measured and not only missed. */
const PATIENCE_SECONDS = 110;

const idOf = ({ instanceId, task }: Pick<OpenTask, 'instanceId' | 'task'>) =>
  `${instanceId} ${task}`;

/** The tokens that machines wait on, by task. */
export async function tokensOf(
  play: Player,
  standing: readonly Standing[],
): Promise<ReadonlyMap<string, string>> {
  const pages = await Promise.all(
    standing.map(({ played }) =>
      query(play.cloud.table, {
        partition: caseKey.partition(played.caseId),
        from: 'K#',
        to: 'K#~',
      }),
    ),
  );
  const tokens = pages.flatMap(({ items }) => ofKind(waitToken, items));
  return new Map(tokens.map((one) => [idOf(one), one.token]));
}

async function running(play: Player): Promise<ReadonlySet<string>> {
  const executions = await allExecutions(play.cloud);
  return new Set(executions.filter(({ status }) => status === 'RUNNING').map(({ name }) => name));
}

/**
 * Waits until each waiting task is waited for by a machine that lives: its instance's latest execution
 * runs and has stored a token of its own.
 * @returns how long each took from `from`, milliseconds since 1970
 */
export async function aliveAgain(
  play: Player,
  standing: readonly Standing[],
  before: ReadonlyMap<string, string>,
  from: number,
): Promise<Seconds> {
  const took = new Map<string, number>();
  const all = standing.flatMap(({ played, tasks }) => tasks.map((task) => ({ played, task })));
  await until('a living machine for each task', PATIENCE_SECONDS, async () => {
    const [alive, tokens] = [await running(play), await tokensOf(play, standing)];
    for (const { played, task } of all.filter((one) => !took.has(one.task.step))) {
      const token = tokens.get(idOf(task));
      if (token === undefined || token === before.get(idOf(task))) continue;
      const found = instancesOf(await play.page(played)).find(
        ({ instanceId }) => instanceId === task.instanceId,
      );
      if (!found || !alive.has(`${found.instanceId}-${found.run}`)) continue;
      took.set(task.step, (Date.now() - from) / 1000);
    }
    return took.size === all.length ? true : undefined;
  }).catch(tooLate);
  return took;
}

/**
 * Waits until no machine of these instances runs.
 * @returns names of the executions that run still when the time, in seconds, is over
 */
export async function machinesLeft(
  play: Player,
  instanceIds: readonly string[],
  seconds: number,
): Promise<readonly string[]> {
  let left: readonly string[] = [];
  await until('the end of every machine', seconds, async () => {
    left = (await runningOf(play.cloud, instanceIds)).map(({ name }) => name);
    return left.length === 0 ? true : undefined;
  }).catch(tooLate);
  return left;
}

/** Whether every open place of the application and its remittals has its task: nothing is awaited of a machine. */
async function isTakenUp(play: Player, played: Played): Promise<boolean> {
  const page = await play.page(played);
  const { tasks } = page;
  return instancesOf(page).every(({ flow, instanceId }) => {
    const process = processOf(flow.process);
    if (hasEnded(process, flow)) return true;
    const open = tasks.filter((one) => one.instanceId === instanceId).map(({ task }) => task);
    return openPlaces(process, flow).every((place) => open.includes(taskKey(place)));
  });
}

/** Waits until each application has gone on from what was completed. @returns seconds by step */
export async function goneOn(
  play: Player,
  standing: readonly Standing[],
  from: number,
): Promise<Seconds> {
  const took = new Map<string, number>();
  const left = new Set(standing);
  await until('every application to go on', PATIENCE_SECONDS, async () => {
    for (const one of left) {
      if (!(await isTakenUp(play, one.played))) continue;
      for (const { step } of one.tasks) took.set(step, (Date.now() - from) / 1000);
      left.delete(one);
    }
    return left.size === 0 ? true : undefined;
  }).catch(tooLate);
  return took;
}

/** What did not come at all has no time: the test of its step says so, and the others are drilled on. */
function tooLate(): void {}

/** The tasks that wait now, as they are counted: `step` by key. */
export async function waitingTasks(play: Player, { played, site }: Standing): Promise<string[]> {
  const { tasks } = await play.page(played);
  return tasks
    .filter(({ step }) => site.steps.includes(step))
    .map(idOf)
    .sort();
}

/** Those that stood there when the fault came. */
export function tasksBefore({ tasks }: Standing): string[] {
  return tasks.map(idOf).sort();
}

/** What became of an application in the end. */
export type End = {
  readonly end: string;
  readonly chain: boolean;
  /** Completed tasks by step and item, those of `twice` left out. */
  readonly doubled: readonly string[];
};

/** Plays what is left, and looks at the whole. */
export async function finished(play: Player, { played, site }: Standing): Promise<End> {
  await play.carriesOn(played);
  const end = await play.ended(played);
  const { table } = play.cloud;
  const { head } = await play.page(played);
  const journal = await readJournal(table, played.caseId);
  const { items } = await query(table, {
    partition: caseKey.partition(played.caseId),
    from: 'Z#',
    to: 'Z#~',
  });
  const done = ofKind(closedTask, items).map(placeOf);
  const doubled = done.filter(
    (place, index) => done.indexOf(place) !== index && !site.twice.includes(place),
  );
  return { end, chain: verifyChain(journal, head.journal).ok, doubled };
}

function placeOf({ step, item }: ClosedTask): string {
  return item === undefined ? step : `${step} ${item}`;
}
