import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { root } from '../../local/settings.ts';
import { waitingSteps } from '../stack/waiting.ts';
import { tasksBefore } from './look.ts';
import {
  type Drilled,
  passingFaults,
  type Rehearsal,
  rehearse,
  standingFaults,
} from './rehearsal.ts';
import { sites } from './site.ts';
import { timeTable } from './time-table.ts';

/** What is promised: every open application goes on within a minute. */
const PROMISED_SECONDS = 60;

let rehearsal: Rehearsal;
beforeAll(async () => {
  rehearsal = await rehearse((line) => console.log(line));
  const table = timeTable(rehearsal.drilled);
  await mkdir(join(root, 'reports'), { recursive: true });
  await writeFile(join(root, 'reports', 'drill.md'), table);
  console.log(table);
});

/** What a fault did to the application that stood at a step. */
function at(fault: string, step: string) {
  const drilled: Drilled | undefined = rehearsal.drilled.get(fault);
  const standing = drilled?.standing.find(({ site }) => site.steps.includes(step));
  if (!drilled || !standing) throw new Error(`${fault} was not drilled at ${step}`);
  return {
    seconds: drilled.seconds.get(step),
    before: tasksBefore(standing),
    waiting: drilled.waiting.get(standing.site.name),
    end: drilled.ends.get(standing.site.name),
  };
}

test('an application stands at each step that waits', () => {
  expect(sites.flatMap(({ steps }) => steps).sort()).toEqual([...waitingSteps].sort());
});

describe.each(standingFaults)('%s', (fault) => {
  test.each(waitingSteps)(
    'at %s: a machine waits again within a minute, no task lost or doubled',
    (step) => {
      const { seconds, before, waiting, end } = at(fault, step);
      expect(seconds).toBeLessThanOrEqual(PROMISED_SECONDS);
      expect(waiting).toEqual(before);
      expect(end).toEqual({ end: 'beslutad', chain: true, doubled: [] });
    },
  );
});

describe.each(passingFaults)('%s', (fault) => {
  test.each(waitingSteps)('at %s: it goes on within a minute, no task lost or doubled', (step) => {
    const { seconds, end } = at(fault, step);
    expect(seconds).toBeLessThanOrEqual(PROMISED_SECONDS);
    expect(end).toEqual({ end: 'beslutad', chain: true, doubled: [] });
  });
});

test('a start after a kill says how old the last save is, and that what came after it is lost', () => {
  expect(rehearsal.saidAfterKill).toMatch(/The last run was killed. Its last save is \d+ s old/);
  const [, seconds] = /save is (\d+) s old/.exec(rehearsal.saidAfterKill) ?? [];
  expect(Number(seconds)).toBeLessThan(30);
});

test('what was sent in the seconds before a kill is there whole, or not at all', () => {
  expect(['whole', 'lost']).toContain(rehearsal.sentAtKill);
});
