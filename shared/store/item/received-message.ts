import * as z from 'zod';
import { incomingAnswer } from '../../notice/incoming.ts';
import { noticeKey } from '../key.ts';
import { defineItem } from './define.ts';
import { forgottenAt } from './notice.ts';

/** The last number of a remittal that was taken in from the office's system. */
export const noticesHeard = defineItem({
  type: 'notices-heard',
  schema: z.strictObject({
    instanceId: z.string(),
    number: z.int().min(0),
    version: z.int().positive(),
  }),
  key: (value) => noticeKey.heard(value.instanceId),
});

/** A message of an office's system that was taken in, and how it was answered: the same again is answered so. */
export const receivedMessage = defineItem({
  type: 'received-message',
  schema: z.strictObject({
    office: z.string(),
    id: z.string(),
    at: z.string(),
    answer: incomingAnswer,
  }),
  key: (value) => noticeKey.received(value.office, value.id),
  indexes: ({ at }) => ({ expiresAt: forgottenAt(at) }),
});
