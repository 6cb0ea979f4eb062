/**
 * What a calculation is made from: the household and the rows of one support month, as the forms and
 * the registers gave them. All money is whole öre (1 krona = 100), all months 'YYYY-MM'.
 */
import * as z from 'zod';
import { isMonth } from '../household/age.ts';
import { householdSchema } from '../household/household.ts';
import { adjustmentGround } from './adjustment-ground.ts';
import { assetKinds } from './asset-kinds.ts';
import { evidence, rowEditor } from './calculation.ts';
import { costKinds } from './cost-kinds.ts';
import { housingForm } from './housing-form.ts';
import { incomeKinds } from './income-kinds.ts';
import { kindOf } from './kind-of.ts';

/** At most ten million kronor a row: more is a slip of the keyboard. */
const ore = z.int().min(0).max(1_000_000_000).describe('Whole öre: 1 krona is 100.');
const month = z
  .string()
  .refine(isMonth, { error: 'NotAMonth' })
  .describe('A month of the calendar, YYYY-MM.');
/** Letters, digits and marks without space, so that it can stand in a form field's name. */
const rowId = z
  .string()
  .regex(/^[\w.:-]{1,100}$/)
  .describe('Told apart from all other rows.');
const personId = z.string().min(1).max(64).describe('The id of an adult or a child.');
/** Where the figure came from, for the reader of the calculation: 'ansokan', 'kontoutdrag', 'CSN'. */
const source = z.string().min(1).max(200).describe('Where the figure came from.');
const evidences = z.array(evidence).max(20).optional();

/**
 * A cost beside the norm: what the household applies for, öre for the month. `note` says what
 * «övrigt» is. `paidEarlier` is what the person paid earlier in the running twelve months of the
 * high-cost protection, öre.
 */
export const costInput = z.strictObject({
  id: rowId,
  kind: kindOf(costKinds),
  who: personId.optional(),
  applied: ore,
  source,
  note: z.string().max(500).optional(),
  paidEarlier: ore.optional(),
  evidence: evidences,
});

/**
 * An income of the month, öre after tax. `who` is the adult or child that has it.
 * `earnedEarlierThisYear` (öre) is what a child or school youth already earned from work in the
 * calendar year, before this row; it decides what is over the price base amount (SoL 12:9).
 */
export const incomeInput = z.strictObject({
  id: rowId,
  kind: kindOf(incomeKinds),
  who: personId,
  amount: ore,
  earnedEarlierThisYear: ore.optional(),
  source,
  evidence: evidences,
});

/**
 * An asset: its value and the part of it that can be used this month, öre. Left out, `available` is
 * the whole value of what is at hand (money) and nothing of what must be sold first.
 */
export const assetInput = z.strictObject({
  id: rowId,
  kind: kindOf(assetKinds),
  who: personId.optional(),
  value: ore,
  available: ore.optional(),
  source,
  evidence: evidences,
});

/** Months (both included) in which an adult has the special rule of SoL 12:8. */
export const jobbstimulansInput = z.strictObject({ who: personId, from: month, to: month });

/**
 * A caseworker's change of a row: the amount approved instead of the one that the rule proposes,
 * öre, with reason and statute (SoL 12:7 third paragraph for the norm), and who decided on it.
 */
export const adjustmentInput = z.strictObject({
  row: rowId,
  approved: ore,
  reason: z.string().min(1).max(2000),
  statute: z.string().min(1).max(100),
  ground: adjustmentGround.optional(),
  by: rowEditor.optional(),
});

export const calculationInput = z
  .strictObject({
    month,
    household: householdSchema,
    /** How the household lives: decides which limit the rent is held against. */
    housing: z.strictObject({ form: housingForm }).optional(),
    costs: z.array(costInput).max(100),
    incomes: z.array(incomeInput).max(100),
    assets: z.array(assetInput).max(100),
    jobbstimulans: z.array(jobbstimulansInput).max(20),
    adjustments: z.array(adjustmentInput).max(300),
  })
  .describe('A household and the rows of one support month: what a calculation is made from.');

export type CostInput = z.infer<typeof costInput>;
export type IncomeInput = z.infer<typeof incomeInput>;
export type AssetInput = z.infer<typeof assetInput>;
export type JobbstimulansInput = z.infer<typeof jobbstimulansInput>;
export type AdjustmentInput = z.infer<typeof adjustmentInput>;
export type CalculationInput = z.infer<typeof calculationInput>;
