/**
 * A calculation: the rows of one support month, each with its amounts, rule and reason, and their
 * sums. It is stored with the decision and shown to the applicant. All money is whole öre.
 */
import * as z from 'zod';

const ore = z.int().min(0);
const bilingual = z.strictObject({ sv: z.string(), en: z.string() });

/** Who changed a row, as the store names somebody who works with a case; the role in which it was done. */
export const rowEditor = z.strictObject({
  sub: z.string(),
  name: z.string(),
  role: z.string().optional(),
});

/**
 * What a row stands on: a field of a form ('ib1.costs.1'), an attachment, an answer of a register, a
 * note, or an earlier calculation of the case. `ref` is how it is found there.
 */
export const evidence = z.strictObject({
  kind: z.enum(['form', 'attachment', 'register', 'note', 'calculation']),
  ref: z.string().min(1).max(200),
});

/**
 * A cost over its limit, for a person to judge. Nothing is taken off the row. `limit` and `over` are
 * for all rows of the kind together. An unverified limit does not bind the municipality.
 */
export const costFlagSchema = z.strictObject({
  rule: z.string(),
  limit: ore,
  over: ore,
  verified: z.boolean(),
  text: bilingual,
});

/**
 * `applied` is what was asked for or declared, `proposed` what the rule gives, `approved` what counts.
 * For incomes and assets the two latter are the counted part. `adjusted` stands there when a
 * caseworker changed `approved`. `table` is the norm table or the cost limits that the rule read.
 */
export const calculationRowSchema = z.strictObject({
  id: z.string(),
  group: z.enum(['norm', 'cost', 'income', 'asset']),
  kind: z.string(),
  who: z.string().optional(),
  label: bilingual,
  applied: ore,
  proposed: ore,
  approved: ore,
  rule: z.string(),
  statute: z.string(),
  why: bilingual,
  source: z.string(),
  table: z.string().optional(),
  evidence: z.array(evidence).optional(),
  flag: costFlagSchema.optional(),
  adjusted: z
    .strictObject({ reason: z.string(), statute: z.string(), by: rowEditor.optional() })
    .optional(),
});

/**
 * `need` = norm + costs. `incomes` are the counted incomes and assets together.
 * `support` = need − incomes, never below zero; what is over is `surplus`.
 */
export const calculationSumsSchema = z.strictObject({
  norm: ore,
  costs: ore,
  need: ore,
  incomes: ore,
  support: ore,
  surplus: ore,
});

export const calculationSchema = z.strictObject({
  month: z.string(),
  normTable: z.string(),
  /** The cost limits used; absent under the first rule set, which had none. */
  costLimits: z.string().optional(),
  ruleSet: z.string(),
  rows: z.array(calculationRowSchema),
  sums: calculationSumsSchema,
});

export type RowEditor = z.infer<typeof rowEditor>;
export type Evidence = z.infer<typeof evidence>;
export type CostFlag = z.infer<typeof costFlagSchema>;
export type CalculationRow = z.infer<typeof calculationRowSchema>;
export type CalculationSums = z.infer<typeof calculationSumsSchema>;
export type Calculation = z.infer<typeof calculationSchema>;
