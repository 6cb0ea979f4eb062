/** Parent and child together: what befalls an application and the remittal that it waits for at once. */
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { SendTaskSuccessCommand } from '@aws-sdk/client-sfn';
import type { OpenTask } from '../../shared/store/item/task.ts';
import { aHousehold } from '../stack/answers/household.ts';
import { ib2Answers } from '../stack/answers/utredning.ts';
import type { Player } from '../stack/player.ts';
import { at, byTheBook } from '../stack/script.ts';
import { until } from '../stack/until.ts';
import { doingAt } from '../stack/waiting.ts';
import { setDying, setStreaming, stopExecutions } from './fault.ts';
import { goneOn, tokensOf } from './look.ts';
import type { Site, Standing } from './site.ts';

/** A pair, what befalls it, and how both are to end. */
export type Scene = {
  readonly site: Site;
  /** Strikes, and waits until the pair has gone on. @returns seconds that it took */
  readonly strike: (play: Player, standing: Standing) => Promise<number>;
  readonly ends: { readonly parent: string; readonly child: string };
  /** How often the journal is to tell of an answer. */
  readonly answers: number;
};

/** Everything but Jobbtorg's answer is done. */
function waiting(name: string, more: Partial<Site> = {}): Site {
  const steps = ['remissvar', 'aktivitetsplan'];
  const household = aHousehold();
  return { name, steps, household, script: {}, begun: [], twice: [], ...more };
}

function taskOf({ tasks, site }: Standing, step: string, which = 0): OpenTask {
  const task = tasks.filter((one) => one.step === step)[which];
  if (!task) throw new Error(`${site.name} has no task of ${step}`);
  return task;
}

/** Somebody completes a task by the book. @returns whether it was theirs to complete still */
async function does(play: Player, { played }: Standing, task: OpenTask): Promise<boolean> {
  const doing = doingAt(task.step) ?? byTheBook[task.step]?.(played.household, task);
  if (!doing) throw new Error(`nothing is said of ${task.step}`);
  const told = await play.complete(played, task, doing);
  if (!told.ok && told.reason !== 'TaskAlreadyDone') throw new Error(JSON.stringify(told));
  return told.ok;
}

/** Waits until nothing of the pair is awaited of a machine. */
async function longest(play: Player, standing: Standing, from: number): Promise<number> {
  const seconds = [...(await goneOn(play, [standing], from)).values()];
  return seconds.length === 0 ? Number.POSITIVE_INFINITY : Math.max(...seconds);
}

const usual = { ends: { parent: 'beslutad', child: 'avslutad' }, answers: 1 } as const;

/** The child hands its answer over while nobody carries out what the machines are to be told. */
const unsignalled: Scene = {
  ...usual,
  site: waiting('killed between the answer and the signal to the application'),
  strike: async (play, standing) => {
    const { cloud } = play;
    const plan = taskOf(standing, 'aktivitetsplan');
    const tokens = await tokensOf(play, [standing]);
    const token = tokens.get(`${plan.instanceId} ${plan.task}`);
    await setStreaming(cloud, false);
    await setDying(cloud, 'carry-outbox', true);
    await does(play, standing, plan);
    const output = JSON.stringify({ outcome: 'plan_klar' });
    await cloud.machines.send(new SendTaskSuccessCommand({ taskToken: token, output }));
    await until('the answer to be handed over', 20, async () => {
      const { remittals } = await play.page(standing.played);
      return remittals[0]?.status === 'following' ? true : undefined;
    });
    const took = await longest(play, standing, Date.now());
    await setDying(cloud, 'carry-outbox', false);
    await setStreaming(cloud, true);
    return took;
  },
};

/** The child's machine is killed at the step that hands the answer over. */
const unanswered: Scene = {
  ...usual,
  site: waiting('killed between the plan and its handing over'),
  strike: async (play, standing) => {
    const { cloud } = play;
    const plan = taskOf(standing, 'aktivitetsplan');
    await setDying(cloud, 'run-step', true);
    await does(play, standing, plan);
    await pause(HANDS_OVER_MS);
    const played = { ...standing.played, instanceId: plan.instanceId };
    await stopExecutions(cloud, [{ ...standing, played, tasks: [] }]);
    await setDying(cloud, 'run-step', false);
    return longest(play, standing, Date.now());
  },
};

/** Time for the child's machine to be told of the plan and to come to the next step. */
const HANDS_OVER_MS = 2500;

const stopped: Scene = {
  ...usual,
  site: waiting('the application’s machine is stopped, and the child answered at once'),
  strike: async (play, standing) => {
    await stopExecutions(play.cloud, [{ ...standing, tasks: [] }]);
    await does(play, standing, taskOf(standing, 'aktivitetsplan'));
    return longest(play, standing, Date.now());
  },
};

const decided: Scene = {
  ...usual,
  site: waiting('the application is decided first'),
  strike: async (play, standing) => {
    const { played } = standing;
    await does(play, standing, taskOf(standing, 'remissvar'));
    await play.does(played, 'forslag');
    await play.does(played, 'beslut');
    await play.ended(played);
    await does(play, standing, taskOf(standing, 'aktivitetsplan'));
    return longest(play, standing, Date.now());
  },
};

const withdrawn: Scene = {
  ends: { parent: 'aterkallad', child: 'aterkallad' },
  answers: 0,
  site: waiting('the application is taken back first'),
  strike: async (play, standing) => {
    const { played } = standing;
    await play.transport.withdraw(played.applicant, played, randomUUID());
    if (await does(play, standing, taskOf(standing, 'aktivitetsplan'))) {
      throw new Error('a remittal that was taken back was answered');
    }
    return longest(play, standing, Date.now());
  },
};

/** Answers all of these at the same moment. */
const atOnce =
  (...steps: readonly (readonly [step: string, which?: number])[]): Scene['strike'] =>
  async (play, standing) => {
    const from = Date.now();
    const tasks = steps.map(([step, which]) => taskOf(standing, step, which));
    await Promise.all(tasks.map((task) => does(play, standing, task)));
    return longest(play, standing, from);
  };

const both: readonly Scene[] = [
  {
    ...usual,
    site: waiting('plan and “goes on without it” at once'),
    strike: atOnce(['aktivitetsplan'], ['remissvar']),
  },
  {
    ...usual,
    answers: 2,
    site: waiting('two adults’ plans at once', {
      steps: ['remissvar', 'remissvar', 'aktivitetsplan', 'aktivitetsplan'],
      household: aHousehold().withPartner(),
      script: { ib2: at('sofia', 'remiss', ib2Answers.bothAdults) },
      // One of each for each of the two.
      twice: ['kvittering', 'kartlaggning', 'aktivitetsplan', 'uppfoljning'],
    }),
    strike: atOnce(['aktivitetsplan', 0], ['aktivitetsplan', 1]),
  },
  {
    ...usual,
    site: waiting('plan and the last other part at once', {
      steps: ['remissvar', 'aktivitetsplan', 'ib4'],
    }),
    strike: atOnce(['aktivitetsplan'], ['ib4']),
  },
];

/** Those that need functions which die come one after the other; the rest befall all at once. */
export const oneByOne: readonly Scene[] = [unsignalled, unanswered];
export const together: readonly Scene[] = [stopped, decided, withdrawn, ...both];
