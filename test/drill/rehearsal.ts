/** All drills in one run: applications at every site, each fault once to all of its own at the same time. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Stack } from '../../local/stack.ts';
import { verifyChain } from '../../shared/journal/chain.ts';
import { readCase, readJournal } from '../../shared/store/case-page.ts';
import { fewAtATime } from '../stack/in-turn.ts';
import { newPlayer, type Player } from '../stack/player.ts';
import { endTestCopy, newTestCopy, startTestCopy } from '../stack/test-copy.ts';
import { until } from '../stack/until.ts';
import {
  completeAll,
  setDying,
  setStreaming,
  stopExecutions,
  storeTokensLate,
  withholdTokens,
} from './fault.ts';
import {
  aliveAgain,
  type End,
  finished,
  goneOn,
  type Seconds,
  tokensOf,
  waitingTasks,
} from './look.ts';
import { bringToSite, type Standing, sites } from './site.ts';

/** What a fault did to each application, by the name of its site. */
export type Drilled = {
  /** Seconds until each waiting step was alive again, or had gone on. */
  readonly seconds: Seconds;
  readonly standing: readonly Standing[];
  /** Faults that leave the tasks waiting: which tasks wait afterwards, by site. */
  readonly waiting: ReadonlyMap<string, readonly string[]>;
  readonly ends: ReadonlyMap<string, End>;
};

export type Rehearsal = {
  readonly drilled: ReadonlyMap<string, Drilled>;
  /** What the start said after the kill. */
  readonly saidAfterKill: string;
  /** Whether an application that was sent just before the kill is whole, or not there at all. */
  readonly sentAtKill: 'whole' | 'lost' | 'torn';
};

/** Faults that befall waiting tasks, and faults that befall what is being completed. */
export const standingFaults = ['stopped and started', 'killed and started', 'stopped by hand'];
const dies = 'the consumer dies between write and signal';
const silent = 'the stream is silent';
const early = 'the token is answered before it is stored';
const unstored = 'the token is never stored';
const unopened = 'the task is never opened';
export const passingFaults = [dies, silent, early, unstored, unopened];

const bring = (play: Player): Promise<readonly Standing[]> =>
  fewAtATime(sites, (site) => bringToSite(play, site), 3);

async function endsOf(
  play: Player,
  standing: readonly Standing[],
): Promise<ReadonlyMap<string, End>> {
  const ends = await fewAtATime(standing, (one) => finished(play, one), 3);
  return new Map(
    standing.flatMap(({ site }, index) => {
      const end = ends[index];
      return end ? [[site.name, end] as const] : [];
    }),
  );
}

async function waitingBySite(play: Player, standing: readonly Standing[]) {
  const waiting = new Map<string, readonly string[]>();
  for (const one of standing) waiting.set(one.site.name, await waitingTasks(play, one));
  return waiting;
}

/** Carries out the drills on a copy of their own. @param say told about each part that is done */
export async function rehearse(say: (line: string) => void): Promise<Rehearsal> {
  const copy = await newTestCopy('drill');
  let stack: Stack = await startTestCopy(copy, say);
  const drilled = new Map<string, Drilled>();
  const began = Date.now();
  const told = (what: string) => say(`${((Date.now() - began) / 1000).toFixed(1)} s  ${what}`);
  try {
    const play = await newPlayer(copy);
    const { cloud } = play;
    const standing = await bring(play);
    told('applications stand at every step that waits');

    const seen = new Map<string, Pick<Drilled, 'seconds' | 'waiting'>>();
    const recover = async (fault: string, strike: () => Promise<void>) => {
      const before = await tokensOf(play, standing);
      await strike();
      const seconds = await aliveAgain(play, standing, before, Date.now());
      seen.set(fault, { seconds, waiting: await waitingBySite(play, standing) });
      told(fault);
    };
    await recover('stopped and started', async () => {
      await stack.stop();
      stack = await startTestCopy(copy, say);
    });
    let said = '';
    let sentAtKill: string | undefined;
    await recover('killed and started', async () => {
      await savedSince(copy.stateDir, Date.now());
      sentAtKill = (await play.applied()).caseId;
      await stack.kill();
      stack = await startTestCopy(copy, (line) => {
        said += `${line}\n`;
      });
    });
    // While the machines come back, the applications for the other faults are brought to their places.
    const [, sets] = await Promise.all([
      recover('stopped by hand', () => stopExecutions(cloud, standing)),
      bringSets(play),
    ]);
    told('other applications stand there for the other faults');
    const ends = await endsOf(play, standing);
    for (const [fault, one] of seen) drilled.set(fault, { ...one, standing, ends });
    told('the first carried to their ends');
    for (const [fault, one] of await passing(play, sets, told)) drilled.set(fault, one);
    return { drilled, saidAfterKill: said, sentAtKill: await wholeness(play, sentAtKill) };
  } finally {
    await endTestCopy(copy, stack);
  }
}

/** Waits until the local cloud has begun and ended a save after an instant. */
async function savedSince(stateDir: string, instant: number): Promise<void> {
  const saved = () => statSync(join(stateDir, 'state', 'dynamodb.json')).mtimeMs;
  const first = await until('a save', 30, async () => (saved() > instant ? saved() : undefined));
  await until('one more save', 30, async () => (saved() > first ? true : undefined));
}

async function wholeness(play: Player, caseId = ''): Promise<Rehearsal['sentAtKill']> {
  const { table } = play.cloud;
  const page = await readCase(table, caseId);
  if (!page) return 'lost';
  const chain = verifyChain(await readJournal(table, caseId), page.head.journal);
  return chain.ok && page.applications.length === 1 ? 'whole' : 'torn';
}

type Sets = ReadonlyMap<string, readonly Standing[]>;

/** Applications at every site, once for each of the faults that befall what is being completed. */
async function bringSets(play: Player): Promise<Sets> {
  const sets = new Map<string, readonly Standing[]>();
  for (const fault of passingFaults) sets.set(fault, await bring(play));
  return sets;
}

/** Strikes what is being completed, and lets all that was struck wait for the same sweeps. */
async function passing(
  play: Player,
  sets: Sets,
  told: (what: string) => void,
): Promise<ReadonlyMap<string, Drilled>> {
  const { cloud } = play;
  const seconds = new Map<string, Seconds>();
  const waits: Promise<unknown>[] = [];
  const strike = async (fault: string, act: (standing: readonly Standing[]) => Promise<void>) => {
    const standing = sets.get(fault) ?? [];
    const from = Date.now();
    await act(standing);
    waits.push(goneOn(play, standing, from).then((took) => seconds.set(fault, took)));
  };
  const ended = new Map<string, Drilled>();
  const carry = async (...faults: readonly string[]) => {
    for (const fault of faults) {
      const standing = sets.get(fault) ?? [];
      const ends = await endsOf(play, standing);
      const took = seconds.get(fault) ?? new Map<string, number>();
      ended.set(fault, { seconds: took, standing, waiting: new Map(), ends });
    }
  };

  await setDying(cloud, 'carry-outbox', true);
  await strike(dies, (standing) => completeAll(play, standing));
  await pause(RECORD_MS);
  await setStreaming(cloud, false);
  await strike(silent, (standing) => completeAll(play, standing));
  await Promise.all(waits);
  await setDying(cloud, 'carry-outbox', false);
  await setStreaming(cloud, true);
  told('what the stream did not tell has gone on');

  await setDying(cloud, 'open-task', true);
  await completeAll(play, sets.get(unopened) ?? []);
  await pause(MACHINES_MS);
  await setDying(cloud, 'open-task', false);
  // Nothing can go on before the function works again: the time runs from there.
  await strike(unopened, async () => undefined);
  await strike(unstored, async (standing) => {
    await withholdTokens(cloud, standing);
    await completeAll(play, standing);
  });
  await strike(early, async (standing) => {
    const tokens = await tokensOf(play, standing);
    await withholdTokens(cloud, standing);
    await completeAll(play, standing);
    await storeTokensLate(cloud, standing, tokens);
  });
  await carry(dies, silent);
  await Promise.all(waits);
  told('what the machines were not told has gone on');
  await carry(early, unstored, unopened);
  told('every application carried to its end');
  return ended;
}

/** Time for a record to reach a consumer that dies of it. */
const RECORD_MS = 1500;
/** Time for the machines to come to the places whose tasks they are to open. */
const MACHINES_MS = 4000;
