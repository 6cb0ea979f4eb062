/**
 * The household that a case concerns: one adult or two living together (makar, sambor), and the
 * children and school youths at home. Imports only calendar arithmetic and personal numbers.
 */
import * as z from 'zod';
import { ageOn, firstDayOf, isDate, lastDayOf } from './age.ts';
import { personalNumberSchema } from './personal-number.ts';

const id = z.string().min(1).max(64);
const name = z.string().min(1).max(200);

/** A grown person of the household. `id` is stable within the case ('applicant', 'co_applicant', ...). */
export const adultSchema = z.strictObject({
  id,
  name,
  personalNumber: personalNumberSchema.optional(),
});

/**
 * How much of the month a child lives here: all of it, every other week, or a number of whole days.
 * Source: SOSFS 2013:1, children's part-time residence is counted by days.
 */
export const residenceSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('full') }),
  z.strictObject({ kind: z.literal('half') }),
  z.strictObject({ kind: z.literal('days'), days: z.int().min(1).max(31) }),
]);

/**
 * A child or school youth at home. `lunch` is 'away' when lunch is eaten in preschool five days a
 * week (the norm's column «utan lunch»), else 'home'. `inSchool`: grundskola, gymnasium or the like,
 * asked for those who have turned 18.
 */
export const childSchema = z.strictObject({
  id,
  name,
  birthDate: z.string().refine(isDate, { error: 'NotADate' }),
  personalNumber: personalNumberSchema.optional(),
  residence: residenceSchema,
  lunch: z.enum(['home', 'away']),
  inSchool: z.boolean(),
});

/**
 * `sharedWith` is the number of people outside the household with whom it shares the home's common
 * costs (hushallsgemenskap, SoF 12:3 second paragraph): a lodger with three others has 3.
 */
export const householdSchema = z.strictObject({
  adults: z.array(adultSchema).min(1).max(2),
  children: z.array(childSchema).max(30),
  sharedWith: z.int().min(0).max(30),
});

export type Adult = z.infer<typeof adultSchema>;
export type Child = z.infer<typeof childSchema>;
export type Residence = z.infer<typeof residenceSchema>;
export type Household = z.infer<typeof householdSchema>;

/**
 * The age that decides a child's norm: that of the **last** day of the month.
 * The ordinance names ages but no day. The last day lets a birthday count for the whole month in
 * which it falls, needs no division of the month, and lets one born in the month be 0 years old in it.
 */
export function normAge(child: Child, month: string): number {
  return ageOn(child.birthDate, lastDayOf(month));
}

export type MembershipRefusal = 'ChildNotBorn' | 'GrownUpNotInSchool' | 'GrownUpOver20';

/**
 * Why a child is not counted with the parents' household in a month, or undefined when it is.
 * A child belongs until 18, a school youth until 21 (SOSFS 2013:1, the parents' duty of support).
 * Tried on the **first** day, so that nobody falls out of the household in the midst of a month.
 */
export function membershipRefusal(child: Child, month: string): MembershipRefusal | undefined {
  if (child.birthDate > lastDayOf(month)) return 'ChildNotBorn';
  const age = ageOn(child.birthDate, firstDayOf(month));
  if (age >= 21) return 'GrownUpOver20';
  if (age >= 18 && !child.inSchool) return 'GrownUpNotInSchool';
  return undefined;
}
