/**
 * What a decision consists of: its parts by ground, and its rows, each with outcome, reason and
 * evidence. May import the delegation's words and the calculation.
 */
import * as z from 'zod';
import {
  decisionKindSchema,
  delegationRuleSchema,
  statuteSchema,
} from '../delegation/delegation.ts';

/** Whole öre. */
const ore = z.int().min(0);

/** Where the fact that decides a row can be found again. */
export const evidenceKinds = ['application', 'attachment', 'register', 'note', 'other'] as const;

const evidenceSchema = z.strictObject({
  kind: z.enum(evidenceKinds),
  /** Which one: 'Ansökan, Kostnader', 'Kvitto 3 november', 'Skatteverket, svar 5 november'. */
  reference: z.string(),
});

/**
 * One thing that was applied for or counted. A need (cost, norm) has what was asked for in `applied`
 * and what was granted in `approved`; of an income or asset they are what was stated and what is
 * counted. `reason` stands where the row goes against the applicant (FL 32 §).
 */
export const decisionRowSchema = z.strictObject({
  /** The row's id in the calculation; `beyond.N` of what is granted beyond the right. */
  row: z.string(),
  group: z.enum(['norm', 'cost', 'income', 'asset', 'beyond']),
  label: z.strictObject({ sv: z.string(), en: z.string() }),
  /** 12:1 is appealed to the administrative court (SoL 35:1), 12:2 is not. */
  statute: statuteSchema,
  /** The provision as it is named to the applicant: 'SoL 12:7'. */
  rule: z.string(),
  /** What was asked for; of an income that is counted what was stated, of an asset its value. */
  applied: ore,
  approved: ore,
  outcome: z.enum(['bifall', 'delavslag', 'avslag']),
  phrase: z.strictObject({ id: z.string(), bank: z.string() }).optional(),
  reason: z.string().optional(),
  evidence: evidenceSchema.optional(),
});

/** What is decided on one ground; a mixed decision has a part for each (SoL 35:1, KL 13 chap.). */
export const decisionPartSchema = z.strictObject({
  statute: statuteSchema,
  kind: decisionKindSchema,
  amountOre: ore,
});

/** A ground that takes support away, or lowers it, though the calculation gives it. */
export const groundSchema = z.strictObject({
  code: z.string(),
  /** Whose conduct it is, by the id of the adult in the household; of conduct alone (SoL 12:5). */
  adult: z.string().optional(),
  rule: z.string(),
  reason: z.string(),
  evidence: z.string(),
});

/** The rules that the decision was made by, as they were that day: enough to make it again. */
export const decisionBasisSchema = z.strictObject({
  normTable: z.string(),
  ruleSet: z.string(),
  costLimits: z.string().nullable(),
  delegation: z.string(),
  /** The lines of the order that it was signed by, as they were: one for each part. */
  delegationLines: z.array(delegationRuleSchema).exactOptional(),
  /** The banks that reasons were chosen from. */
  phrases: z.array(z.string()),
});

/** Whether the applicant saw the material and could answer before the decision (FL 25 §). */
export const heardSchema = z.discriminatedUnion('how', [
  /** Nothing went against the applicant on what the applicant had not seen. */
  z.strictObject({ how: z.literal('nothing_unseen') }),
  z.strictObject({
    how: z.literal('communicated'),
    sentAt: z.string(),
    replyBy: z.string(),
    answeredAt: z.string().optional(),
    /** When the applicant answered orally before the board (SoL 14:8). */
    oralOn: z.string().optional(),
  }),
  z.strictObject({ how: z.literal('exception'), ground: z.string(), reason: z.string() }),
]);

export type Ground = z.infer<typeof groundSchema>;
export type DecisionRow = z.infer<typeof decisionRowSchema>;
export type DecisionKind = z.infer<typeof decisionKindSchema>;
export type DecisionPart = z.infer<typeof decisionPartSchema>;
export type Heard = z.infer<typeof heardSchema>;

/** As much of a part as the sums need. */
type Granting = Pick<DecisionPart, 'statute' | 'amountOre'>;

/** What is granted of the right (SoL 12:1): försörjningsstöd and other living costs, whole öre. */
export function rightOf(parts: readonly Granting[]): number {
  return grantedOf(parts.filter(({ statute }) => statute === '12:1'));
}

/** What is granted on all grounds together, whole öre. */
export function grantedOf(parts: readonly Granting[]): number {
  return parts.reduce((sum, { amountOre }) => sum + amountOre, 0);
}
