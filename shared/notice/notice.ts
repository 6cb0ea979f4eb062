/** What an office's own system is told of its remittals: thin messages, numbered, without personal data. */
import * as z from 'zod';
import { noticeTypes } from './notice-type.ts';

export const noticeType = z.enum(Object.values(noticeTypes));

/** Ids, places and instants: the receiver reads the rest by the API, where the reading is logged. */
export const noticeData = z.strictObject({
  caseId: z.string(),
  instanceId: z.string(),
  office: z.string(),
  unit: z.string(),
  /** One more for each message of the remittal, from 1, without gaps. */
  number: z.int().positive(),
  /** The end of the time for the activity plan. */
  dueAt: z.string().exactOptional(),
  /** The week whose attendance was registered, `2026-W48`. */
  week: z.string().exactOptional(),
  /** It tells of what the office's own system did. */
  own: z.boolean(),
});

/** The body of a message. */
export const noticeBody = z.strictObject({
  type: noticeType,
  /** When it happened. */
  timestamp: z.string(),
  data: noticeData,
});

/** The id of a message, the same each time that it is sent. It has no full stop: the scheme signs with those. */
export function noticeId({ instanceId, number }: z.infer<typeof noticeData>): string {
  return `${instanceId}_${number}`;
}

/** For how long a message can be asked for again. */
export const KEPT_DAYS = 30;
