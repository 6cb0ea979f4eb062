/**
 * Who may sign which decision: the board's delegation order as dated data, and the functions that
 * read it. May import the names of roles and the calendar.
 */
import * as z from 'zod';
import { roleSchema } from '../access/role.ts';

/** What a decision on an application can be. */
export const decisionKinds = ['bifall', 'delavslag', 'avslag', 'avvisning'] as const;

/**
 * What else the law has somebody decide with delegation: correction of an obvious error (FL 36),
 * change (FL 37), the duty to change (FL 38), dismissal of a late appeal (FL 45), and rejection of a
 * request that the case be decided (FL 12).
 */
export const laterKinds = [
  'rattelse',
  'andring',
  'omprovning',
  'avvisning_overklagande',
  'avslag_avgorande',
] as const;

/** Every kind of decision that a delegation order can speak of. */
export const signedKinds = [...decisionKinds, ...laterKinds] as const;

/**
 * The ground that a part of a decision stands on. Kept apart because they are appealed differently
 * and because 12:2 can never be decided by a machine (KL 6:38).
 */
export const statutes = ['12:1', '12:2'] as const;

export const decisionKindSchema = z.enum(decisionKinds);
const signedKindSchema = z.enum(signedKinds);
export const statuteSchema = z.enum(statutes);

export type SignedKind = z.infer<typeof signedKindSchema>;
export type Statute = z.infer<typeof statuteSchema>;

const LAST_DAY = 'ends before it begins';

/** One line of the delegation order: this role may sign this, up to this, in this time. */
export const delegationRuleSchema = z
  .strictObject({
    role: roleSchema,
    kind: signedKindSchema,
    statute: statuteSchema,
    /** Highest granted amount in whole öre; null is no limit. A refusal grants nothing. */
    maxAmountOre: z.int().min(0).nullable(),
    /** Code of the unit that it holds for; null is every unit. */
    unit: z.string().min(1).nullable(),
    /** The signer must be another than the one who proposed or calculated. */
    fourEyes: z.boolean(),
    from: z.iso.date(),
    /** Last day; null is until further notice. */
    to: z.iso.date().nullable(),
  })
  .refine((rule) => rule.to === null || rule.from <= rule.to, {
    message: `the delegation ${LAST_DAY}`,
    path: ['to'],
  })
  .readonly();

export type DelegationRule = z.infer<typeof delegationRuleSchema>;

/** The board's delegation order as decided: from a day, until its last day or until the next one. */
export const delegationOrderSchema = z
  .strictObject({
    /** Stands on each decision that is signed by it. */
    id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/),
    from: z.iso.date(),
    /** Last day; null is until the next order begins. */
    to: z.iso.date().nullable(),
    /** Where it was decided: board, day and paragraph of the minutes. */
    source: z.string().min(1).max(500),
    /** Not checked against the board's own order. Pages that show it say so. */
    unverified: z.boolean(),
    rules: z.array(delegationRuleSchema).min(1).max(500).readonly(),
  })
  .refine((order) => order.to === null || order.from <= order.to, {
    message: `the delegation order ${LAST_DAY}`,
    path: ['to'],
  })
  .readonly();

export type DelegationOrder = z.infer<typeof delegationOrderSchema>;
