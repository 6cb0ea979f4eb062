/** Many open remittals with executions that wait: what the lists cost, the sweep, and all answered at once. */
import { randomUUID } from 'node:crypto';
import { InvokeCommand } from '@aws-sdk/client-lambda';
import { aktivitetsplanAnswers } from '../stack/answers/jobbtorg.ts';
import { fewAtATime } from '../stack/in-turn.ts';
import {
  after,
  allWait,
  coachOfMany,
  faultOf,
  type Remitted,
  remitMany,
} from '../stack/many-remittals.ts';
import type { Player } from '../stack/player.ts';
import type { Meter } from './meter.ts';
import { browserOf } from './people.ts';
import { openPage } from './reads.ts';
import { held, type Row, told } from './row.ts';

/** How many answer at once. */
const AT_ONCE = 50;
/** What was left undone goes on within a minute. */
const LEFT_UNDONE_SECONDS = 60;
/** The sweep has 55 seconds, and its second pass begins after 30. */
const SWEEP_SECONDS = 15;

const seconds = (value: number) => `${value.toFixed(1)} s`;

/** How often a coach comes again when too many are at it: the key makes it the same answer. */
const TIMES = 20;

/** A coach hands in the plan of a remittal, by the API. @throws Error when it is refused */
async function answer(play: Player, { caseId, remittalId }: Remitted): Promise<void> {
  const coach = play.staff.get(coachOfMany);
  if (!coach) throw new Error(`the demonstration has nobody called ${coachOfMany}`);
  const task = { caseId, instanceId: remittalId, task: 'aktivitetsplan.4' };
  const { plan_klar } = aktivitetsplanAnswers;
  const key = randomUUID();
  for (let times = 1; ; times++) {
    const sent = await play.transport.complete(coach, task, 'plan_klar', plan_klar, key);
    if (sent.ok) return;
    if (sent.status !== 429 || times === TIMES) {
      throw new Error(`${caseId}: ${JSON.stringify(sent.body)}`);
    }
  }
}

/** How long the last may take: the local cloud runs a few functions at a time, and all wait for them. */
const patienceFor = (all: readonly Remitted[]) => 120 + all.length / 2;

/** Answers all at once. @returns seconds until each is followed up and no application waits */
export async function answerAll(play: Player, all: readonly Remitted[]): Promise<number> {
  const from = performance.now();
  await fewAtATime(all, (one) => answer(play, one), AT_ONCE);
  await allWait(play.cloud, all, after, patienceFor(all));
  return (performance.now() - from) / 1000;
}

/** What is wrong with those that were answered. */
export async function faultsOf(play: Player, all: readonly Remitted[]): Promise<readonly string[]> {
  const found = await fewAtATime(all, (one) => faultOf(play.cloud, one), 16);
  return found.flatMap((fault) => fault ?? []);
}

/** How long one pass of the sweep takes, and what it reads. */
async function sweepOf({ cloud }: Player): Promise<number> {
  const from = performance.now();
  const { FunctionError } = await cloud.functions.send(
    new InvokeCommand({ FunctionName: 'vagen-sweep', Payload: '{}' }),
  );
  if (FunctionError) throw new Error(`the sweep failed: ${FunctionError}`);
  return (performance.now() - from) / 1000;
}

/** A row for each promise, with so many open remittals at three moments. */
export async function remittals(
  play: Player,
  meter: Meter,
  [few, some, many]: readonly [number, number, number],
): Promise<readonly Row[]> {
  const { cloud, staff } = play;
  const [coach, chief] = [staff.get(coachOfMany), staff.get('erik')];
  if (!coach || !chief) throw new Error('the demonstration lacks a coach or a manager');
  const pages = [
    ['/jobbtorg', await browserOf(cloud, coach)],
    ['/handlaggning/utan-aktivitet', await browserOf(cloud, chief)],
  ] as const;
  const [office, unit]: [number[], number[]] = [[], []];
  const all: Remitted[] = [];
  const from = performance.now();
  for (const open of [few, some, many]) {
    all.push(...(await remitMany(cloud, 'L', all.length, open)));
    for (const [index, [path, cookie]] of pages.entries()) {
      meter.reset();
      await openPage(cloud, path, cookie);
      [office, unit][index]?.push(meter.read().readUnits);
    }
  }
  const written = (performance.now() - from) / 1000;
  const swept = await sweepOf(play);
  const [first, ...rest] = all;
  if (!first) throw new Error('nobody is remitted');
  const alone = await answerAll(play, [first]);
  const burst = await answerAll(play, rest);
  const faults = await faultsOf(play, all);
  const at = `${few}, ${some} and ${many} open`;
  return [
    told(`${many} written, until a machine waits for each`, seconds(written)),
    {
      what: `an office’s list: read units at ${at}`,
      measured: office.join(', '),
      budget: `equal from ${some} on`,
      ok: office[1] === office[2],
    },
    told(`a unit’s list, which is whole to 300: read units at ${at}`, unit.join(', ')),
    held('one pass of the sweep', swept, SWEEP_SECONDS, seconds),
    told('one answer alone, until the plan is followed up', seconds(alone)),
    held(
      `the other ${rest.length}, ${AT_ONCE} at a time; one after another, and a minute`,
      burst,
      alone * rest.length + LEFT_UNDONE_SECONDS,
      seconds,
    ),
    held(`lost or doubled${faults[0] ? ` (${faults[0]})` : ''}`, faults.length, 0, String),
  ];
}
