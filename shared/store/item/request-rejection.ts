import * as z from 'zod';
import { instanceKey } from '../key.ts';
import { decider } from './case.ts';
import { defineItem } from './define.ts';

/** The decision that rejects a request that the case be decided (FL 12). Written once. */
export const requestRejection = defineItem({
  type: 'request-rejection',
  schema: z.strictObject({
    caseId: z.string(),
    instanceId: z.string(),
    decisionId: z.string(),
    reasons: z.string(),
    decidedBy: decider,
    decidedAt: z.string(),
    /** The delegation order that it was signed by. */
    delegation: z.string(),
  }),
  key: (value) => instanceKey.requestRejection(value.instanceId),
});
export type RequestRejection = z.infer<typeof requestRejection.schema>;
