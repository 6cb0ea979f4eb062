import * as z from 'zod';
import { declinedActivitySchema } from '../../attendance/declined.ts';
import { declinedKey } from '../key.ts';
import { defineItem } from './define.ts';

/** The assigned activities that the person of a remittal has declined; it is the unit's own to read. */
export const declinedActivities = defineItem({
  type: 'declined-activities',
  schema: z.strictObject({
    caseId: z.string(),
    instanceId: z.string(),
    version: z.int().positive(),
    /** Oldest first. */
    declined: z.array(declinedActivitySchema),
  }),
  key: (value) => declinedKey(value.instanceId),
});
export type DeclinedActivities = z.infer<typeof declinedActivities.schema>;
