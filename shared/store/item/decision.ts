import * as z from 'zod';
import {
  decisionBasisSchema,
  decisionPartSchema,
  decisionRowSchema,
  groundSchema,
  heardSchema,
} from '../../decision/decision.ts';
import { decisionKindSchema } from '../../delegation/delegation.ts';
import { calculationSchema } from '../../norm/calculation.ts';
import { calculationInput } from '../../norm/calculation-input.ts';
import { costLimitsSchema } from '../../norm/cost-limits.ts';
import { normTableSchema } from '../../norm/norm-table.ts';
import { paymentOrderSchema } from '../../payment/payment-order.ts';
import { instanceKey } from '../key.ts';
import { decider, worker } from './case.ts';
import { defineItem } from './define.ts';

const of = { caseId: z.string(), instanceId: z.string() };

/**
 * A calculation with all that it was made from, so that it can be made again years later: the tables
 * are kept whole, since those of the same name might be others by then.
 */
export const calculationItem = defineItem({
  type: 'calculation',
  schema: z.strictObject({
    ...of,
    no: z.int().positive(),
    at: z.string(),
    input: calculationInput,
    calculation: calculationSchema,
    /** Absent in calculations of the first rule set, whose tables are those of the release. */
    tables: z
      .strictObject({ norm: normTableSchema, costLimits: costLimitsSchema.optional() })
      .optional(),
  }),
  key: (value) => instanceKey.calculation(value.instanceId, value.no),
});
export type CalculationItem = z.infer<typeof calculationItem.schema>;

/** A decision as it was signed. Written once. */
export const decisionItem = defineItem({
  type: 'decision',
  schema: z.strictObject({
    ...of,
    decisionId: z.string(),
    /** Of the whole; what is decided on each ground stands in `parts`. */
    kind: decisionKindSchema,
    /** Granted amount on all grounds together, whole öre. */
    amount: z.int().min(0),
    /** 12:1 and 12:2 apart: they are appealed differently (SoL 35:1). */
    parts: z.array(decisionPartSchema).min(1),
    rows: z.array(decisionRowSchema),
    ground: groundSchema.optional(),
    heard: heardSchema,
    basis: decisionBasisSchema,
    calculationNo: z.int().positive(),
    circumstances: z.array(z.string()),
    reasons: z.array(z.string()),
    rules: z.array(z.string()),
    proposedBy: worker,
    decidedBy: decider,
    decidedAt: z.string(),
  }),
  key: (value) => instanceKey.decision(value.instanceId),
});
export type DecisionItem = z.infer<typeof decisionItem.schema>;

/** The letter of a decision: where it is kept, and the hash of its bytes. Written once. */
export const letterItem = defineItem({
  type: 'letter',
  schema: z.strictObject({
    ...of,
    key: z.string(),
    sha256: z.string(),
    bytes: z.int().positive(),
    renderedAt: z.string(),
  }),
  key: (value) => instanceKey.letter(value.instanceId),
});
export type LetterItem = z.infer<typeof letterItem.schema>;

/** The payment that a decision gives rise to; it waits for somebody else than the decider to attest. */
export const paymentItem = defineItem({
  type: 'payment',
  schema: z.strictObject({
    ...of,
    status: z.enum(['to_attest', 'no_account']),
    order: paymentOrderSchema.optional(),
    registeredAt: z.string(),
  }),
  key: (value) => instanceKey.payment(value.instanceId),
});
export type PaymentItem = z.infer<typeof paymentItem.schema>;
