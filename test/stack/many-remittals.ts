/**
 * Many remittals at once on a deployed copy, each at its plan with an execution that waits. They are
 * written past the forms, but in the store's own way, so that outbox and machines do the rest.
 */

import { commitChange } from '../../shared/action/change.ts';
import { startOf } from '../../shared/action/move.ts';
import { eventOf } from '../../shared/action/remittal/event-of.ts';
import { latestVersions } from '../../shared/instrument/registry.ts';
import { readCase } from '../../shared/store/case-page.ts';
import { waitToken } from '../../shared/store/item/task.ts';
import { caseKey } from '../../shared/store/key.ts';
import { ofKind, query } from '../../shared/store/table.ts';
import { aHead, aRemittal, aWaitingApplication } from '../../shared/store/test/a-remittal.ts';
import { hasEnded } from '../../workflows/flow.ts';
import { processOf } from '../../workflows/registry.ts';
import type { Cloud } from './cloud.ts';
import { fewAtATime } from './in-turn.ts';
import { until } from './until.ts';

/** A remittal that was written, and the application that it is of. */
export type Remitted = {
  readonly caseId: string;
  readonly remittalId: string;
  readonly applicationId: string;
  /** Whether the application waits for the answer; the others have been decided without it. */
  readonly awaited: boolean;
};

/** An office and coach of their own, so that they stand in nobody else's lists. */
const office = 'jobbtorg_kista';
export const coachOfMany = 'kristina';

const AT_ONCE = 16;
const day = 86_400_000;

/** Writes a case with a remittal whose plan is next, and asks for the executions. */
async function write({ table }: Cloud, series: string, no: number): Promise<Remitted> {
  const id = `${series}${String(no).padStart(5, '0')}`;
  const at = new Date().toISOString();
  const awaited = no % 2 === 0;
  const [caseId, remittalId, applicationId] = [`EB-26-${id}`, `R-${id}00`, `A-${id}00`];
  const head = aHead({ caseId, openedAt: at });
  const running = { caseId, unit: head.unit, version: 1, run: 1, openedAt: at, runAskedAt: at };
  const shared = { forms: latestVersions(), marks: [] };
  const waiting = aWaitingApplication([remittalId], {
    ...running,
    ...shared,
    instanceId: applicationId,
    submittedAt: at,
    month: at.slice(0, 7),
  });
  const application = awaited
    ? waiting
    : { ...waiting, flow: { ...waiting.flow, step: 'beslutad', visit: 9, parts: [] } };
  const remittal = aRemittal({
    ...running,
    ...shared,
    instanceId: remittalId,
    applicationId,
    office,
    flow: { ...aRemittal().flow, step: 'aktivitetsplan', visit: 4 },
    status: 'mapped',
    sentAt: at,
    // Spread over three weeks, so that the list is ordered by something.
    dueAt: new Date(Date.parse(at) + (1 + (no % 21)) * day).toISOString(),
  });
  const open = [remittal, application].filter(
    (one) => !hasEnded(processOf(one.flow.process), one.flow),
  );
  const committed = await commitChange(table, {
    at,
    actor: { kind: 'system', id: 'load', name: 'load', role: 'system' },
    head: { next: head },
    instances: [{ next: application }, { next: remittal }],
    events: [eventOf('remittal_sent', remittal, { office })],
    messages: open.map(startOf),
    writes: [],
  });
  if (!committed.ok) throw new Error(`${caseId} is there already`);
  return { caseId, remittalId, applicationId, awaited };
}

async function tokensOf({ table }: Cloud, { caseId }: Remitted) {
  const partition = caseKey.partition(caseId);
  const { items } = await query(table, { partition, from: 'K#', to: 'K#~' });
  return ofKind(waitToken, items).map(({ task, run }) => ({ step: task.split('.')[0], run }));
}

/** Whether machines wait at each place that is named, and at no other. */
async function waitsFor(cloud: Cloud, one: Remitted, steps: readonly string[]): Promise<boolean> {
  const tokens = await tokensOf(cloud, one);
  return (
    [...steps].sort().join() ===
    tokens
      .map(({ step }) => step)
      .sort()
      .join()
  );
}

/** Where the machines of a remittal and its application wait before the answer. */
const before = ({ awaited }: Remitted): readonly string[] =>
  awaited ? ['aktivitetsplan', 'ib4', 'remissvar'] : ['aktivitetsplan'];

/** Where they wait after it: the plan is followed up, and nobody waits for Jobbtorg. */
export const after = ({ awaited }: Remitted): readonly string[] =>
  awaited ? ['ib4', 'uppfoljning'] : ['uppfoljning'];

/** Waits until the machines of all wait there. @returns seconds that it took */
export async function allWait(
  cloud: Cloud,
  all: readonly Remitted[],
  steps: (one: Remitted) => readonly string[],
  seconds: number,
): Promise<number> {
  const from = performance.now();
  let left = all;
  await until(
    `the machines of ${all.length} remittals`,
    seconds,
    async () => {
      const there = await fewAtATime(left, (one) => waitsFor(cloud, one, steps(one)), AT_ONCE);
      left = left.filter((_, index) => !there[index]);
      return left.length === 0 ? true : undefined;
    },
    async () => ({ left: left.length, first: left[0] && (await tokensOf(cloud, left[0])) }),
  );
  return (performance.now() - from) / 1000;
}

/** The local cloud runs sixteen functions at a time, and loses what it is asked for beyond that. */
const LOT = 8;
const LOT_SECONDS = 4;

/**
 * Writes remittals, some at a time, until a machine waits for each.
 * @param series a letter that sets them apart from others'
 */
export async function remitMany(
  cloud: Cloud,
  series: string,
  from: number,
  to: number,
): Promise<readonly Remitted[]> {
  const all: Remitted[] = [];
  for (let first = from; first < to; first += LOT) {
    const numbers = Array.from({ length: Math.min(LOT, to - first) }, (_, index) => first + index);
    const lot = await Promise.all(numbers.map((no) => write(cloud, series, no)));
    // Few are lost all the same, and a new machine begins for them: the others are not held up.
    await allWait(cloud, lot, before, LOT_SECONDS).catch(() => undefined);
    all.push(...lot);
  }
  await allWait(cloud, all, before, 120);
  return all;
}

/** What is wrong with a remittal that was answered; nothing when all of it is right. */
export async function faultOf(cloud: Cloud, one: Remitted): Promise<string | undefined> {
  const page = await readCase(cloud.table, one.caseId);
  const [remittal] = page?.remittals ?? [];
  const [application] = page?.applications ?? [];
  if (!page || !remittal || !application) return `${one.caseId} is gone`;
  const answers = page.events.filter(({ type }) => type === 'remittal_answered').length;
  const handedOver = page.events.filter(
    ({ type, step }) => type === 'step_entered' && step === 'uppfoljning',
  ).length;
  const wait = application.flow.parts.find(({ step }) => step === 'remissvar');
  const seen = {
    answers,
    handedOver,
    status: remittal.status,
    wait: one.awaited ? wait?.outcome : 'besvarad',
    tasks: page.tasks
      .map(({ step }) => step)
      .sort()
      .join(),
  };
  const right = {
    answers: 1,
    handedOver: 1,
    status: 'following',
    wait: 'besvarad',
    tasks: [...after(one)].sort().join(),
  };
  return JSON.stringify(seen) === JSON.stringify(right)
    ? undefined
    : `${one.caseId}: ${JSON.stringify(seen)}`;
}
