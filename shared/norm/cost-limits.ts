/**
 * The cost limits: for each kind of cost the rule by which its reasonable amount is seen, dated like a
 * norm table. A limit never cuts: a cost over it is flagged, for a person to judge (SoL 12:7 says
 * «skäliga kostnader» and names no amount). All money is whole öre.
 */
import * as z from 'zod';
import { isMonth } from '../household/age.ts';
import { costKinds } from './cost-kinds.ts';
import { housingForm } from './housing-form.ts';
import { kindOf } from './kind-of.ts';

const month = z.string().refine(isMonth, { error: 'NotAMonth' });
/** Between one krona and a million kronor. */
const amount = z.int().min(100).max(100_000_000);

/** Where a limit was read, and whether it binds this municipality. What does not says so where it is shown. */
const origin = { source: z.string().min(1).max(300), verified: z.boolean() };

/**
 * A line of the rent limits. What is left out holds for all: the first line that fits a household is
 * its limit. `under25`: every adult is younger than 25 on the last day of the month.
 */
const rentLine = z.strictObject({
  forms: z.array(housingForm).min(1).optional(),
  adults: z.int().min(1).max(2).optional(),
  under25: z.boolean().optional(),
  /** Fewest and most children in the household. */
  childrenFrom: z.int().min(0).optional(),
  childrenTo: z.int().min(0).optional(),
  limit: amount,
});
export type RentLine = z.infer<typeof rentLine>;

/** Whether the line fits every household. */
const fitsAll = (line: RentLine | undefined): boolean =>
  line !== undefined && Object.keys(line).every((key) => key === 'limit');

const costRuleSchema = z.discriminatedUnion('by', [
  /** The whole amount, without limit. */
  z.strictObject({ by: z.literal('whole') }),
  /** Judged by need in the single case: no amount can be said beforehand. */
  z.strictObject({ by: z.literal('judged') }),
  /** One limit for the household. */
  z.strictObject({ by: z.literal('household'), limit: amount, ...origin }),
  /** By persons in the household: one, two, ...; each further one adds `further`. */
  z.strictObject({
    by: z.literal('size'),
    limits: z.array(amount).min(1).max(20),
    further: z.int().min(0).max(100_000_000),
    ...origin,
  }),
  /** For each adult of the household. */
  z.strictObject({ by: z.literal('adult'), limit: amount, ...origin }),
  /** For each person who has the cost. */
  z.strictObject({ by: z.literal('person'), limit: amount, ...origin }),
  /** A person's high-cost protection: what was paid earlier in the same twelve months is taken off. */
  z.strictObject({ by: z.literal('high_cost'), limit: amount, ...origin }),
  /** Rent by kind of housing, adults, age and children. */
  z.strictObject({
    by: z.literal('housing'),
    lines: z
      .array(rentLine)
      .min(1)
      .max(100)
      .refine((lines) => fitsAll(lines.at(-1)), { error: 'RentLimitsWithHole' }),
    ...origin,
  }),
]);
export type CostRule = z.infer<typeof costRuleSchema>;

/** Money that is not asked for first. The law names no amount: 0 unless the municipality decides one. */
const assetRule = z.strictObject({ leftUntouched: z.int().min(0).max(100_000_000), ...origin });

export const costLimitsSchema = z
  .strictObject({
    id: z.string().min(1).max(60),
    /** First and last month, both included; `null` holds until another table begins. */
    from: month,
    to: month.nullable(),
    source: z.string().min(1).max(300),
    /** True only when every amount of the table binds this municipality. */
    verified: z.boolean(),
    /** A rule for every kind of cost: a kind without one is refused. */
    rules: z.record(kindOf(costKinds), costRuleSchema),
    assets: assetRule,
  })
  .refine(({ from, to }) => to === null || from <= to, { error: 'TableEndsBeforeItBegins' })
  .refine(({ verified, rules }) => !verified || Object.values(rules).every(isVerified), {
    error: 'VerifiedTableWithUnverifiedLimit',
  });
export type CostLimits = z.infer<typeof costLimitsSchema>;

const isVerified = (rule: CostRule): boolean => !('verified' in rule) || rule.verified;
