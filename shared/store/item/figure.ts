import * as z from 'zod';
import { otherKey } from '../key.ts';
import { defineItem } from './define.ts';

/**
 * That an event of a journal has been counted. It is written with the counters, in one transaction,
 * so that an event that is told again, however late, is never counted twice.
 */
export const projectedEvent = defineItem({
  type: 'projected',
  schema: z.strictObject({ caseId: z.string(), no: z.int().positive(), at: z.string() }),
  key: (value) => otherKey.projected(value.caseId, value.no),
});

/**
 * A count of how a unit stood on a day, in the place of a counter of that month. It is taken by the
 * sweep and is no sum of events: a recount of the journals cannot give it.
 */
export const dailyCount = defineItem({
  type: 'daily_count',
  schema: z.strictObject({
    unit: z.string(),
    month: z.string(),
    counter: z.string(),
    n: z.int().min(0),
    /** The local date that was counted. */
    on: z.string(),
  }),
  key: (value) => otherKey.counter(value.unit, value.month, value.counter),
});
