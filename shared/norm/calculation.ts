/**
 * A calculation: the rows of one support month, each with its amounts, rule and reason, and their
 * sums. It is stored with the decision and shown to the applicant. All money is whole öre.
 */
import * as z from 'zod';

const ore = z.int().min(0);
const bilingual = z.strictObject({ sv: z.string(), en: z.string() });

/** The rules as a whole; a new number when a rule's outcome changes, so that old decisions can be told apart. */
export const ruleSet = 'sol-2025-400/1';

/**
 * `applied` is what was asked for or declared, `proposed` what the rule gives, `approved` what counts.
 * For incomes and assets the two latter are the counted part. `adjusted` stands there when a
 * caseworker changed `approved`.
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
  adjusted: z.strictObject({ reason: z.string(), statute: z.string() }).optional(),
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
  ruleSet: z.string(),
  rows: z.array(calculationRowSchema),
  sums: calculationSumsSchema,
});

export type CalculationRow = z.infer<typeof calculationRowSchema>;
export type CalculationSums = z.infer<typeof calculationSumsSchema>;
export type Calculation = z.infer<typeof calculationSchema>;
