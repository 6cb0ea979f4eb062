import * as z from 'zod';
import {
  type Amendment,
  type Appeal,
  amendment,
  appeal,
} from '../../../shared/store/item/review.ts';

/** That an appeal was taken in, or joined to one that is with the unit already. */
export const appealedShape = z.strictObject({ appealId: z.string(), joined: z.boolean() });

const kept = { marks: true, run: true, runAskedAt: true, forms: true, version: true } as const;

/** An appeal as those see it who handle it. */
export const appealShape = appeal.schema.omit(kept);

/** A correction or change of a decision. */
export const amendmentShape = amendment.schema.omit(kept);

/** An appeal as the API shows it. */
export function appealOf(one: Appeal): z.infer<typeof appealShape> {
  const { marks: _m, run: _r, runAskedAt: _a, forms: _f, version: _v, ...shown } = one;
  return shown;
}

/** A correction or change as the API shows it. */
export function amendmentOf(one: Amendment): z.infer<typeof amendmentShape> {
  const { marks: _m, run: _r, runAskedAt: _a, forms: _f, version: _v, ...shown } = one;
  return shown;
}
