import * as z from 'zod';

/** A body that the action judges by its form, and names each field that is wrong. */
export const anyBody = z.unknown();

/** The way out of the task that is chosen, and the answers to its form. */
export const completionBody = z.strictObject({ outcome: z.string(), answers: z.unknown() });

/** What has been typed so far, by the names of the form's fields (`children.0.name`). */
export const draftBody = z.strictObject({
  fields: z.record(z.string().max(200), z.array(z.string().max(20_000)).max(100)),
});

/** A member of the unit's staff, by the subject of the login. */
export const allotmentBody = z.strictObject({ sub: z.string().min(1).max(100) });

/** A note in the journal. */
export const noteBody = z.strictObject({ text: z.string().trim().min(1).max(4000) });

/** A message about a remittal. */
export const messageBody = z.strictObject({ text: z.string().trim().min(1).max(2000) });

/** Up to and with which message somebody has read. */
export const messagesReadBody = z.strictObject({ number: z.int().positive() });

/** A part that is made anew: `ib1`, or of one child `barnkonsekvensanalys.child_1`; and why. */
export const reopeningBody = z.strictObject({
  part: z.string().regex(/^[a-z0-9_]+(\.[A-Za-z0-9_-]+)?$/),
  why: z.string().trim().min(1).max(1000),
});
