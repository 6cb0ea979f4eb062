/** Every step of the processes that waits, and how an application is brought to wait there. */

import type { OpenTask } from '../../shared/store/item/task.ts';
import { isParallel, isSystem } from '../../workflows/process.ts';
import { type ProcessName, processes } from '../../workflows/registry.ts';
import { reviews } from './after-decision.ts';
import { communicationAnswers } from './answers/forslag.ts';
import { aHousehold, type HouseholdInWords } from './answers/household.ts';
import { uppfoljningAnswers } from './answers/jobbtorg.ts';
import { mottagningAnswers } from './answers/mottagning.ts';
import { givenPlan, ib2Answers, withoutAnswer } from './answers/utredning.ts';
import type { Played, Player } from './player.ts';
import { at, byTheBook, type Doing, leftWaiting, type Script, withoutJobbtorg } from './script.ts';

/** The names of all steps and parts that wait for a person or a fact, of all processes. */
export const waitingSteps: readonly string[] = Object.values(processes).flatMap(({ steps }) =>
  Object.entries(steps).flatMap(([name, step]) => {
    if (isParallel(step)) return Object.keys(step.parts);
    return isSystem(step) ? [] : [name];
  }),
);

/** The process that an instance runs through, by its number. */
export function processNamed(instanceId: string): ProcessName {
  const by = { A: 'nyansokan', R: 'jobbtorg_remiss', O: 'overklagande', N: 'andring' } as const;
  const process = Object.entries(by).find(([letter]) => instanceId.startsWith(`${letter}-`))?.[1];
  if (!process) throw new Error(`${instanceId} runs through no process`);
  return process;
}

/** Where an application waits with a task. */
export type Waiting = { readonly step: string; readonly played: Played; readonly task: OpenTask };

const remitted = ['remissvar', ...Object.keys(processes.jobbtorg_remiss.steps)];

/** Sends an application and plays it until the one thing left is the task of a step. */
export async function bringTo(play: Player, step: string): Promise<Waiting> {
  const played = await play.applied(householdFor(step));
  const review = reviews[step];
  await play.carriesOn(played, scriptTo(step));
  if (review) {
    await review.begin(play, played);
    await play.carriesOn(played, { ...scriptTo(step), ...review.script });
  }
  return { step, played, task: await play.task(played, step) };
}

function householdFor(step: string): HouseholdInWords {
  if (step === 'barnkonsekvensanalys') return aHousehold().withChildren(1);
  return step === 'beslut_chef' ? aHousehold().withRent(40_000) : aHousehold();
}

/** By the book up to the step, which is left waiting. */
function scriptTo(step: string): Script {
  const usual = remitted.includes(step) ? byTheBook : withoutJobbtorg;
  const left = { ...usual, [step]: leftWaiting };
  switch (step) {
    case 'komplettering':
      return { ...left, mottagning: at('mona', 'komplettering', mottagningAnswers.komplettering) };
    case 'kommunicering':
      return { ...left, forslag: at('sofia', 'kommunicering', communicationAnswers()) };
    case 'plan_underskrift':
      return { ...left, ib4: at('sofia', 'till_underskrift', givenPlan) };
    case 'remissvar':
      return { ...left, kvittering: leftWaiting };
    case 'samtycke':
      return { ...left, ib2: at('sofia', 'remiss', ib2Answers.asked) };
    case 'paus':
      return { ...left, uppfoljning: at('jamal', 'paus', uppfoljningAnswers.paus) };
    default:
      return left;
  }
}

/** By the book from there to the end, whatever the step. */
export function scriptFrom({ step }: Waiting): Script {
  return remitted.includes(step) ? byTheBook : withoutJobbtorg;
}

/** What lets a step that waits go on, where the book says nothing: Jobbtorg's answer is not awaited. */
export function doingAt(step: string): Doing | undefined {
  if (step !== 'remissvar') return undefined;
  return { by: 'sofia', outcome: 'utan_svar', answers: withoutAnswer };
}
