import * as z from 'zod';

/** Figures of a unit and month; what rests on too few is null for those who do not lead the unit. */
export const figuresShape = z.strictObject({
  unit: z.string(),
  month: z.string(),
  /** Whether small numbers are shown: to those who lead the unit. */
  whole: z.boolean(),
  figures: z.array(
    z.strictObject({
      indicator: z.string(),
      title: z.string(),
      unit: z.string(),
      step: z.string().optional(),
      value: z.number().nullable(),
      n: z.int().nullable(),
      met: z.boolean().nullable(),
    }),
  ),
});

/** Which unit and month; the own unit and the present month unless they are said. */
export const figuresQuery = z.strictObject({
  month: z
    .string()
    .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
    .optional(),
  unit: z.string().max(40).optional(),
});
