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
