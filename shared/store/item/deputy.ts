import * as z from 'zod';
import { deputySchema } from '../../delegation/deputy.ts';
import { otherKey } from '../key.ts';
import { worker } from './case.ts';
import { defineItem } from './define.ts';

/** A deputy as appointed: by whom, when and why. It is never deleted: decisions were signed by it. */
export const deputyItem = defineItem({
  type: 'deputy',
  schema: deputySchema.extend({
    version: z.int().positive(),
    reason: z.string().min(1).max(500),
    appointedBy: worker,
    appointedAt: z.string(),
    /** When it was ended before its last day. */
    ended: z.strictObject({ at: z.string(), by: worker }).exactOptional(),
  }),
  key: (value) => otherKey.deputy(value.unit, value.sub, value.id),
});
export type DeputyItem = z.infer<typeof deputyItem.schema>;
