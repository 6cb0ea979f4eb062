import * as z from 'zod';
import { adultSchema, childSchema } from '../../household/household.ts';
import { caseKey } from '../key.ts';
import { defineItem } from './define.ts';

/** Somebody who works with a case: subject of the login and the name that pages show. */
export const worker = z.strictObject({ sub: z.string(), name: z.string() });
export type Worker = z.infer<typeof worker>;

/** Who made a decision, in which role; `deputy` where the role was held as somebody's deputy (R300). */
export const decider = worker.extend({
  role: z.string(),
  deputy: z.literal(true).exactOptional(),
});

/** The people whom something concerns, as far as they are known. */
export const household = z.strictObject({
  adults: z.array(adultSchema).min(1).max(2),
  children: z.array(childSchema).max(30),
});

/**
 * The head of a case: whom it concerns, which unit has it, who works with it, and the end of its
 * journal. It is written in every transaction, so two writers never number the same event.
 */
export const caseHead = defineItem({
  type: 'case',
  schema: z.strictObject({
    caseId: z.string(),
    version: z.int().positive(),
    unit: z.string(),
    protectedIdentity: z.boolean(),
    assignee: worker.nullable(),
    /** Those who take no part in the case because of a conflict of interest (FL 17). */
    conflicted: z.array(worker).exactOptional(),
    /** Logins of the applicants: they see the case as their own. */
    subjects: z.array(z.string()),
    /** As the latest application says; each application keeps its own. */
    household,
    contact: z.strictObject({
      phone: z.string().optional(),
      email: z.string().optional(),
      language: z.enum(['sv', 'en']),
      interpreter: z.string().optional(),
    }),
    openedAt: z.string(),
    journal: z.strictObject({ no: z.int().min(0), hash: z.string() }),
  }),
  key: (value) => caseKey.head(value.caseId),
});
export type CaseHead = z.infer<typeof caseHead.schema>;
