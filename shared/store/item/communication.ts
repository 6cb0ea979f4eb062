import * as z from 'zod';
import { instanceKey } from '../key.ts';
import { worker } from './case.ts';
import { defineItem } from './define.ts';

const of = { caseId: z.string(), instanceId: z.string() };

/** Material that the applicant was shown before the decision, and by when to answer (FL 25 §). Written once. */
export const communication = defineItem({
  type: 'communication',
  schema: z.strictObject({
    ...of,
    material: z.string(),
    from: z.string(),
    replyBy: z.string(),
    sentAt: z.string(),
    sentBy: worker,
  }),
  key: (value) => instanceKey.communication(value.instanceId, value.sentAt),
});
export type Communication = z.infer<typeof communication.schema>;

/** What the applicant said before the board, or why nothing was said (SoL 14:8). Written once. */
export const hearingRecord = defineItem({
  type: 'hearing',
  schema: z.strictObject({
    ...of,
    how: z.enum(['held', 'stayed_away', 'declined', 'denied']),
    text: z.string(),
    present: z.string().optional(),
    at: z.string(),
    by: worker,
  }),
  key: (value) => instanceKey.hearing(value.instanceId, value.at),
});
export type HearingRecord = z.infer<typeof hearingRecord.schema>;
