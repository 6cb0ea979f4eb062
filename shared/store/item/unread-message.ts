import * as z from 'zod';
import { indexKey, messageKey } from '../key.ts';
import { defineItem } from './define.ts';

/**
 * That the office has written about a remittal and nobody of the unit has read it: among the tasks of
 * whoever has the case, so that the worklist finds it by the query that it makes anyway.
 */
export const unreadMessage = defineItem({
  type: 'unread-message',
  schema: z.strictObject({
    caseId: z.string(),
    instanceId: z.string(),
    /** Subject of the login that has the case, or else sent the remittal. */
    to: z.string(),
    /** When the latest was written, or the case came to somebody else. */
    at: z.string(),
  }),
  key: (value) => messageKey.unread(value.instanceId),
  indexes: ({ to, at, instanceId }) => ({ wpk: indexKey.mine(to), wsk: `${at}#${instanceId}` }),
});
export type UnreadMessage = z.infer<typeof unreadMessage.schema>;
