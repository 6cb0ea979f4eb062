import * as z from 'zod';
import { threadSide } from '../../remittal/thread.ts';
import { messageKey } from '../key.ts';
import { worker } from './case.ts';
import { defineItem } from './define.ts';

/**
 * What one side wrote to the other about a remittal. Written once, in a partition that holds nothing
 * else, so that both sides can read it and neither brings along anything of the other's.
 */
export const remittalMessage = defineItem({
  type: 'remittal-message',
  schema: z.strictObject({
    caseId: z.string(),
    instanceId: z.string(),
    /** From 1, in the order in which they were written. */
    number: z.int().positive(),
    at: z.string(),
    from: threadSide,
    by: worker,
    text: z.string(),
  }),
  key: (value) => messageKey.message(value.instanceId, value.number),
});
export type RemittalMessage = z.infer<typeof remittalMessage.schema>;
