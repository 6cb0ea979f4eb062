import { setTimeout as pause } from 'node:timers/promises';
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import * as z from 'zod';
import { carryOut, postpone } from '../../shared/action/carry-out.ts';
import { caseByCase } from '../../shared/action/case-by-case.ts';
import { countStanding } from '../../shared/action/count-standing.ts';
import { fireTimer } from '../../shared/action/fire-timer.ts';
import { reconcile, takeUp } from '../../shared/action/reconcile.ts';
import { watchFrom } from '../../shared/action/timer.ts';
import { watchOver } from '../../shared/action/watch.ts';
import { decode, type StoredItem } from '../../shared/store/item/define.ts';
import { type OutboxRow, outboxRow, type Timer, timer } from '../../shared/store/item/outbox.ts';
import { indexKey } from '../../shared/store/key.ts';
import { commit, query } from '../../shared/store/table.ts';
import { units } from '../../shared/unit/units.ts';
import { processNames } from '../../workflows/registry.ts';
import { depsOf } from '../core.ts';
import { environment } from '../environment.ts';
import { logger } from '../log.ts';
import { executionsOf, stepFunctions } from '../machines.ts';

const env = environment();
const deps = depsOf(env);
const machines = stepFunctions(env);
const executions = executionsOf(env);
const queue = new SQSClient({});

/** What one sweep takes of the index of due times; what is left is taken a minute later. */
const MOST = 500;
/** After so many tries a row's address goes to the dead-letter queue, whose alarm calls somebody. */
const TRIES = 6;

/** The schedule's own call asks for a second pass; everybody else's is one pass. */
const input = z.object({ againAfterSeconds: z.number().min(1).max(45).optional() });

/** That one execution failed, was stopped or timed out: its input says whose it was. */
const statusChange = z.object({
  detail: z.object({ input: z.string(), name: z.string(), status: z.string() }),
});
const executionInput = z.object({ caseId: z.string(), instanceId: z.string() });

/**
 * Does what has fallen due (outbox rows that the stream left, clocks, reminders, dates), and starts a
 * new execution for every open instance that has none; once a day it counts how each unit stands. The
 * schedule cannot be finer than a minute, so
 * its call makes a second pass half-way: nothing that was left waits a whole minute.
 */
export async function handler(event: unknown): Promise<Swept> {
  const change = statusChange.safeParse(event);
  if (change.success) return takeUpAfter(change.data.detail);
  const began = performance.now();
  const first = await sweep();
  const { againAfterSeconds } = input.parse(event ?? {});
  if (againAfterSeconds === undefined) return first;
  // From the beginning of the first pass: one that had much to do must not push the second over the time limit.
  await pause(Math.max(0, againAfterSeconds * 1000 - (performance.now() - began)));
  const second = await sweep();
  return {
    due: first.due + second.due,
    done: first.done + second.done,
    started: first.started + second.started,
  };
}

type Swept = { readonly due: number; readonly done: number; readonly started: number };

/** Many executions can end at once: each wakes a look at its own instance, and none a whole sweep. */
async function takeUpAfter({
  input: given,
  name,
  status,
}: z.infer<typeof statusChange>['detail']): Promise<Swept> {
  const of = executionInput.parse(JSON.parse(given));
  const stopped = status === 'ABORTED' ? name : undefined;
  const started = (await takeUp(deps, executions, of, stopped)) ? 1 : 0;
  logger.info('an execution ended before its time', { instanceId: of.instanceId, started });
  return { due: 0, done: 0, started };
}

/** While the stream is silent the sweep stands in for it: how often, and how long apart. */
const STAND_INS = 5;
const STAND_IN_MS = 2000;
/** Rows that the stream would have been given time for are taken at once while it is silent. */
const AHEAD_MS = 15_000;

async function sweep(): Promise<Swept> {
  const now = await deps.clock.now();
  const items = await dueUntil(now);
  let done = await doAll(items, now);
  // What has been carried out makes the machines write more, which no stream would tell either.
  const wasSilent = items.some(({ type }) => type === outboxRow.type);
  for (let pass = 0; wasSilent && pass < STAND_INS; pass++) {
    await pause(STAND_IN_MS);
    const ahead = await dueUntil(new Date(Date.parse(now) + AHEAD_MS).toISOString());
    done += await doAll(
      ahead.filter(({ type }) => type === outboxRow.type),
      now,
    );
  }
  let started = 0;
  for (const process of processNames) {
    started += await reconcile(deps, executions, process, (instanceId, error) =>
      logger.error('an instance could not be looked at', { instanceId, error: nameOf(error) }),
    );
  }
  for (const { code } of units) await countToday(code);
  const summary = { due: items.length, done, started };
  logger.info('swept', summary);
  return summary;
}

/** A count that fails is tried again by the next sweep, and holds up nothing. */
async function countToday(unit: string): Promise<void> {
  try {
    if (await countStanding(deps, unit)) logger.info('counted how the unit stands', { unit });
  } catch (error) {
    logger.error('how a unit stands could not be counted', { unit, error: nameOf(error) });
  }
}

async function dueUntil(instant: string): Promise<readonly StoredItem[]> {
  const { items } = await query(deps.table, {
    index: 'due',
    partition: indexKey.due,
    to: `${instant}~`,
    limit: MOST,
  });
  return items;
}

/** What the machines are to be told comes first: whoever watches over them looks after that. */
async function doAll(items: readonly StoredItem[], now: string): Promise<number> {
  let done = 0;
  const act = async (item: StoredItem) => {
    if (await doDue(item, now)) done++;
  };
  for (const timers of [false, true]) {
    const some = items.filter(({ type }) => (type === timer.type) === timers);
    await caseByCase(some, ({ pk }) => String(pk), act);
  }
  return done;
}

async function doDue(item: StoredItem, now: string): Promise<boolean> {
  try {
    if (item.type === timer.type) await fire(decode(timer, item));
    else await carryOutLate(decode(outboxRow, item));
    return true;
  } catch (error) {
    logger.error('something that is due could not be done', {
      pk: item.pk,
      sk: item.sk,
      error: nameOf(error),
    });
    if (item.type === outboxRow.type) await tryToPutOff(item, now);
    return false;
  }
}

/** A machine that is told so late has its time to go on from now. */
async function carryOutLate(row: OutboxRow): Promise<void> {
  const { caseId, message } = row;
  const watch = watchFrom({ caseId, instanceId: message.instanceId }, await deps.clock.now());
  await commit(deps.table, [watch]);
  await carryOut(deps.table, machines, row);
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : 'unknown';
}

/** A row that cannot even be put off must not hold up what is due after it. */
async function tryToPutOff(item: StoredItem, now: string): Promise<void> {
  try {
    await putOff(item, now);
  } catch (error) {
    logger.error('a row could not be put off', { sk: item.sk, error: nameOf(error) });
  }
}

function fire(due: Timer): Promise<unknown> {
  return due.kind === 'watch' ? watchOver(deps, executions, due) : fireTimer(deps, due);
}

async function putOff(item: StoredItem, now: string): Promise<void> {
  const row = decode(outboxRow, item);
  await postpone(deps.table, row, now);
  if (row.attempts + 1 !== TRIES) return;
  const address = JSON.stringify({ pk: item.pk, sk: item.sk });
  await queue.send(
    new SendMessageCommand({ QueueUrl: env.DEAD_LETTER_QUEUE_URL, MessageBody: address }),
  );
}
