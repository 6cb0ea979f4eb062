/**
 * What a decision letter is written from: the decision as it was made, in words and öre. Everything
 * that the letter says of this household stands here; the standing phrases are in `phrases.ts`.
 */
import * as z from 'zod';
import {
  decisionPartSchema,
  decisionRowSchema,
  grantedOf,
  groundSchema,
  heardSchema,
} from '../decision/decision.ts';
import { isDate, isMonth } from '../household/age.ts';
import { calculationSchema } from '../norm/calculation.ts';

const text = z.string().trim().min(1);
const date = z.string().refine(isDate, { error: 'NotADate' });

/** The sending unit, and where an appeal is sent. */
const unitSchema = z.strictObject({
  authority: text,
  name: text,
  address: z.array(text).min(1).max(5),
  phone: text,
  email: text,
});

/** One or two names (medsökande). No address for one with protected identity: the letter is handed over. */
const receiverSchema = z.strictObject({
  names: z.array(text).min(1).max(2),
  address: z.array(text).max(5),
});

/** The named decision-maker (FL 31) and how to reach him or her. */
const deciderSchema = z.strictObject({
  name: text,
  title: text,
  phone: text,
  email: text.optional(),
});

export const decisionKinds = ['bifall', 'delavslag', 'avslag', 'avvisning'] as const;

/** Whether something was granted. */
const grants = (kind: string): boolean => kind === 'bifall' || kind === 'delavslag';

/**
 * `amount` is what was granted, öre. `payment` says when it is paid and, masked, to which account.
 * `reasons` are paragraphs (FL 32), `circumstances` what was decisive, `rules` the provisions applied,
 * `nextSteps` what this household in particular has before it.
 */
export const letterInput = z
  .strictObject({
    kind: z.enum(decisionKinds),
    caseNumber: text,
    decidedOn: date,
    appliedOn: date,
    month: z.string().refine(isMonth, { error: 'NotAMonth' }),
    unit: unitSchema,
    receiver: receiverSchema,
    decidedBy: deciderSchema,
    amount: z.int().min(0),
    /** What is decided on each ground: 12:1 and 12:2 are appealed differently. */
    parts: z.array(decisionPartSchema).min(1),
    rows: z.array(decisionRowSchema),
    /** Why support is refused or lowered though the calculation gives it. */
    /** `name` is of the one whose conduct it is, where the household is of two. */
    ground: groundSchema.omit({ adult: true }).extend({ name: text.optional() }).optional(),
    heard: heardSchema,
    payment: z.strictObject({ on: date, account: text.optional() }).optional(),
    reasons: z.array(text).min(1),
    circumstances: z.array(text),
    rules: z.array(text).min(1),
    nextSteps: z.array(text),
    calculation: calculationSchema.optional(),
    /** The court that tries an appeal, with its article: 'Förvaltningsrätten i Stockholm'. */
    court: text,
  })
  .refine(({ kind, calculation }) => !grants(kind) || calculation !== undefined, {
    error: 'CalculationMissing',
  })
  .refine(({ amount, parts }) => amount === grantedOf(parts), { error: 'AmountIsNotItsParts' })
  .refine(
    ({ parts, calculation, ground }) =>
      parts.every(
        ({ statute, amountOre }) =>
          statute !== '12:1' ||
          amountOre === 0 ||
          ground !== undefined ||
          amountOre === calculation?.sums.support,
      ),
    { error: 'AmountIsNotTheSupport' },
  )
  .refine(({ kind, amount }) => grants(kind) || amount === 0, { error: 'RefusalWithAmount' });

export type LetterInput = z.infer<typeof letterInput>;

/** Whether the decision goes against the applicant, so that it must say how to appeal (FL 33, R231–R232). */
export function goesAgainst({ kind, rows }: Pick<LetterInput, 'kind' | 'rows'>): boolean {
  return kind !== 'bifall' || rows.some(({ outcome }) => outcome !== 'bifall');
}
