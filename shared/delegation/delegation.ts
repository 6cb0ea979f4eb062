/**
 * Who may sign which decision: the board's delegation order as dated data, and one function that
 * reads it. May import the names of roles and the calendar.
 */
import * as z from 'zod';
import { roleSchema } from '../access/role.ts';

/** What a decision can be. */
export const decisionKinds = ['bifall', 'delavslag', 'avslag', 'avvisning'] as const;

/**
 * The ground that a part of a decision stands on. Kept apart because they are appealed differently
 * and because 12:2 can never be decided by a machine (KL 6:38).
 */
export const statutes = ['12:1', '12:2'] as const;

export const decisionKindSchema = z.enum(decisionKinds);
export const statuteSchema = z.enum(statutes);

export type DecisionKind = z.infer<typeof decisionKindSchema>;
export type Statute = z.infer<typeof statuteSchema>;

/** One line of the delegation order: this role may sign this, up to this, in this time. */
export const delegationRuleSchema = z
  .strictObject({
    role: roleSchema,
    kind: decisionKindSchema,
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
    message: 'the delegation ends before it begins',
    path: ['to'],
  })
  .readonly();

export type DelegationRule = z.infer<typeof delegationRuleSchema>;
