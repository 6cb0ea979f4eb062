/** What an office's own system can tell: the coach's acts, each answered by the form of its step. */
import * as z from 'zod';
import { attendanceState } from '../attendance/registration.ts';
import { isIsoWeek } from '../attendance/week.ts';

const about = {
  caseId: z.string().max(60),
  instanceId: z.string().max(60),
  /** The sender's own count of what it has told of this remittal, from 1, without gaps. */
  number: z.int().positive(),
};

/** When it happened in the sender's system. What counts is when it came. */
const timestamp = z.iso.datetime();

/** The answers are those of the form; they are judged by the form itself, field by field. */
const act = z.strictObject({ ...about, answers: z.unknown() });

/** Ways out of a follow-up. */
const followUps = ['fortsatter', 'ny_plan', 'paus', 'avslutad'] as const;

const mark = z.strictObject({
  /** Null takes a registration back: then nothing is registered. */
  state: attendanceState.nullable(),
  note: z.string().trim().min(1).max(1000).exactOptional(),
  /** How often the session had been registered when the sender last looked. */
  seen: z.int().min(0).max(9999).default(0),
});

/** A message of an office's own system. */
export const incomingMessage = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('remittal.acknowledged'), timestamp, data: act }),
  z.strictObject({ type: z.literal('remittal.mapped'), timestamp, data: act }),
  z.strictObject({ type: z.literal('plan.returned'), timestamp, data: act }),
  z.strictObject({ type: z.literal('remittal.returned'), timestamp, data: act }),
  z.strictObject({
    type: z.literal('remittal.followed_up'),
    timestamp,
    data: act.extend({ outcome: z.enum(followUps) }),
  }),
  z.strictObject({ type: z.literal('remittal.resumed'), timestamp, data: act }),
  z.strictObject({
    type: z.literal('attendance.registered'),
    timestamp,
    data: z.strictObject({
      ...about,
      /** ISO week, `2026-W48`. */
      week: z.string().refine(isIsoWeek),
      /** By session: its date, an underscore and the id of the activity in the plan. Others are left. */
      marks: z.record(z.string().max(40), mark),
    }),
  }),
]);
export type IncomingMessage = z.infer<typeof incomingMessage>;
export type Incoming<T extends IncomingMessage['type']> = Extract<IncomingMessage, { type: T }>;

/** How a message that was taken in is answered; the same one again is answered alike. */
export const incomingAnswer = z.strictObject({
  number: z.int().positive(),
  /** The way by which the task was left, or `registered`. */
  outcome: z.string(),
  /** Sessions of which nothing was written, and why; what `seen` is to be when they are sent again. */
  refused: z.array(
    z.strictObject({ session: z.string(), reason: z.string(), seen: z.int().min(0) }),
  ),
  /** It had been taken in before, and was not done again. */
  duplicate: z.boolean(),
});
export type IncomingAnswer = z.infer<typeof incomingAnswer>;
