/**
 * That somebody plainly declined an activity which the unit had assigned (SoL 12:4–12:5). It is written
 * down by the caseworker who was told so, with the person's own words. A day that nobody registered,
 * an invitation without an answer and a remittal that was sent back are none of this.
 */
import * as z from 'zod';
import type { LocalDate } from '../clock/calendar.ts';
import { firstDayOf, lastDayOf } from '../household/age.ts';
import { monthsAfter } from '../norm/month-arithmetic.ts';
import { attendanceRulesOn } from './rules.ts';

const person = z.strictObject({ sub: z.string(), name: z.string() });
const words = z.string().min(1).max(1000);

/** What was declined, when, how it was said and in which words. Local dates. */
export const declinedActivitySchema = z.strictObject({
  /** What, where, how much and from when. */
  offer: words,
  /** When Arbetsförmedlingen was consulted: before an activity is assigned (SoL 12:4). */
  consultedOn: z.string(),
  offeredOn: z.string(),
  declinedOn: z.string(),
  how: z.string(),
  ownWords: words,
  by: person,
  at: z.string(),
  /** It holds no more: the person has accepted, or it was wrong. What was written stays. */
  takenBack: z.strictObject({ why: words, by: person, at: z.string() }).optional(),
});
export type DeclinedActivity = z.infer<typeof declinedActivitySchema>;

/** In which order the days of a refusal come, and the first of them that does not keep it. */
export function dayOutOfOrder(
  declined: Pick<DeclinedActivity, 'consultedOn' | 'offeredOn' | 'declinedOn'>,
  today: LocalDate,
): 'consultedOn' | 'offeredOn' | 'declinedOn' | undefined {
  const { consultedOn, offeredOn, declinedOn } = declined;
  if (declinedOn > today) return 'declinedOn';
  if (offeredOn > declinedOn) return 'offeredOn';
  return consultedOn > offeredOn ? 'consultedOn' : undefined;
}

declare const recorded: unique symbol;

/**
 * A refusal that was recorded and has not been taken back, near enough to a support month: the only
 * thing that a proposal may stand on as declined. Only `standingRefusals` makes one.
 */
export type StandingRefusal = DeclinedActivity & { readonly [recorded]: true };

/** The refusals on which something may be proposed for a support month 'YYYY-MM'. */
export function standingRefusals(
  declined: readonly DeclinedActivity[],
  month: string,
): readonly StandingRefusal[] {
  const { groundMonths } = attendanceRulesOn(lastDayOf(month));
  const first = firstDayOf(monthsAfter(month, -groundMonths));
  return declined.filter(
    (one): one is StandingRefusal =>
      one.takenBack === undefined && first <= one.declinedOn && one.declinedOn <= lastDayOf(month),
  );
}
