import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Stack } from '../../local/stack.ts';
import { instancesOf, readJournal } from '../../shared/store/case-page.ts';
import { fewAtATime } from '../stack/in-turn.ts';
import { newPlayer, type Player } from '../stack/player.ts';
import { endTestCopy, newTestCopy, startTestCopy } from '../stack/test-copy.ts';
import { finished, machinesLeft } from './look.ts';
import { oneByOne, type Scene, together } from './pair.ts';
import { bringToSite, type Standing } from './site.ts';

/** What is promised: every open application goes on within a minute. */
const PROMISED_SECONDS = 60;

const copy = await newTestCopy('pair');
let stack: Stack;
const struck = new Map<string, Awaited<ReturnType<typeof outcomeOf>>>();

/** What became of the pair: ends, events of each kind, and machines that are left. */
async function outcomeOf(play: Player, standing: Standing, seconds: number) {
  const { played } = standing;
  await play.carriesOn(played);
  const ours = instancesOf(await play.page(played)).map(({ instanceId }) => instanceId);
  // A machine is told of an end after the case has come to it: what is left, is left after a minute.
  const alive = await machinesLeft(play, ours, PROMISED_SECONDS);
  const { end, chain, doubled } = await finished(play, standing);
  const page = await play.page(played);
  const journal = await readJournal(play.cloud.table, played.caseId);
  const count = (type: string) => journal.filter((event) => event.type === type).length;
  return {
    seconds,
    whole: {
      parent: end,
      children: [...new Set(page.remittals.map(({ flow }) => flow.step))],
      answers: count('remittal_answered'),
      decisions: count('decision_made'),
      waits: page.applications.flatMap(({ flow }) =>
        flow.parts.filter(({ step, state }) => step === 'remissvar' && state === 'open'),
      ),
      doubled,
      chain,
      tasks: page.tasks,
      alive,
    },
  };
}

async function play(player: Player, { site, strike }: Scene): Promise<void> {
  const standing = await bringToSite(player, site);
  const seconds = await strike(player, standing);
  struck.set(site.name, await outcomeOf(player, standing, seconds));
  console.log(`${site.name}: ${seconds.toFixed(1)} s`);
}

beforeAll(async () => {
  stack = await startTestCopy(copy);
  const player = await newPlayer(copy);
  for (const scene of oneByOne) await play(player, scene);
  await fewAtATime(together, (scene) => play(player, scene), 3);
});
afterAll(() => endTestCopy(copy, stack));

describe.each([...oneByOne, ...together])('$site.name', ({ site, ends, answers }) => {
  test('both go on within a minute', () => {
    expect(struck.get(site.name)?.seconds).toBeLessThanOrEqual(PROMISED_SECONDS);
  });

  test('both come to their ends, nothing is lost, nothing is there twice, no machine is left', () => {
    expect(struck.get(site.name)?.whole).toEqual({
      parent: ends.parent,
      children: [ends.child],
      answers,
      decisions: ends.parent === 'beslutad' ? 1 : 0,
      // A wait that was left by taking the application back stays as it was: nobody looks at it.
      waits: ends.parent === 'beslutad' ? [] : expect.anything(),
      doubled: [],
      chain: true,
      tasks: [],
      alive: [],
    });
  });
});
