/**
 * A golden case: a household and what the law gives it, written from the rules and not from the code.
 * `reasoning` is the arithmetic step by step, with the statute of each. All money is whole öre. `input` is
 * what is published as `docs/generated/household.schema.json`.
 */
import * as z from 'zod';
import { decisionKindSchema } from '../../shared/delegation/delegation.ts';
import { calculationSumsSchema } from '../../shared/norm/calculation.ts';
import { calculationInput } from '../../shared/norm/calculation-input.ts';
import { normTableSchema } from '../../shared/norm/norm-table.ts';

const ore = z.int().min(0);

/** A row that is expected. `statute` is told of costs; `flag` stands there only when the cost is over its limit. */
const expectedRow = z.strictObject({
  id: z.string(),
  applied: ore,
  proposed: ore,
  approved: ore,
  statute: z.string().optional(),
  flag: z.strictObject({ limit: ore, over: ore }).optional(),
});

export const goldenCase = z.strictObject({
  title: z.string().min(1),
  reasoning: z.array(z.string().min(1)).min(1),
  /** Tables beside those of the release: a case of a year that has none. */
  normTables: z.array(normTableSchema).optional(),
  input: calculationInput,
  expected: z.strictObject({
    rows: z.array(expectedRow).min(1),
    sums: calculationSumsSchema,
    /** What the decision is to be, and why. A dismissal follows from no calculation. */
    decision: z.strictObject({ kind: decisionKindSchema, why: z.string().min(1) }),
  }),
});

export type GoldenCase = z.infer<typeof goldenCase>;
export type ExpectedRow = z.infer<typeof expectedRow>;
