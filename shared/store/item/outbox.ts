import * as z from 'zod';
import { flow } from '../../../workflows/flow.ts';
import { caseKey, indexKey } from '../key.ts';
import { defineItem } from './define.ts';

/** What is to be told the machines. The row is deleted when it has been carried out. */
export const message = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('start'),
    process: flow.shape.process,
    instanceId: z.string(),
    run: z.int().positive(),
  }),
  z.strictObject({
    kind: z.literal('signal'),
    instanceId: z.string(),
    task: z.string(),
    outcome: z.string(),
  }),
]);
export type Message = z.infer<typeof message>;

export const outboxRow = defineItem({
  type: 'outbox',
  schema: z.strictObject({
    caseId: z.string(),
    no: z.int().positive(),
    index: z.int().min(0),
    message,
    /** From when the sweeper carries it out, should the stream have been silent. */
    sweepAt: z.string(),
    attempts: z.int().min(0),
  }),
  key: (value) => caseKey.outbox(value.caseId, value.no, value.index),
  indexes: (value) => ({ dpk: indexKey.due, dsk: `${value.sweepAt}#${value.caseId}#${value.no}` }),
});
export type OutboxRow = z.infer<typeof outboxRow.schema>;

/**
 * Something that falls due: a clock's limit, a reminder, a date that a step waits for, or a look at
 * whether the machine has taken up the place that was entered.
 */
export const timer = defineItem({
  type: 'timer',
  schema: z.strictObject({
    caseId: z.string(),
    instanceId: z.string(),
    name: z.string(),
    kind: z.enum(['clock', 'reminder', 'date', 'watch']),
    /** The clock, the task that waits for the date, or the instance that is watched. */
    of: z.string(),
    at: z.string(),
  }),
  key: (value) => caseKey.timer(value.caseId, value.instanceId, value.name),
  indexes: (value) => ({ dpk: indexKey.due, dsk: `${value.at}#${value.instanceId}#${value.name}` }),
});
export type Timer = z.infer<typeof timer.schema>;
