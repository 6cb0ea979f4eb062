import * as z from 'zod';

/** A refusal (RFC 9457). Besides these, a problem can have members of its own, such as `month`. */
export const problemShape = z.looseObject({
  type: z.literal('about:blank'),
  title: z.string(),
  status: z.int(),
  /** The named reason. */
  code: z.string(),
  /** A sentence for people, in the language of `Accept-Language`. */
  detail: z.string(),
  requestId: z.string(),
  errors: z
    .array(z.strictObject({ path: z.string(), code: z.string(), message: z.string() }))
    .optional(),
});
