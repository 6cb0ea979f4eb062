/**
 * The right to give information orally before the board (SoL 14:8): asked for, booked, held, or
 * given up. Until one of the latter there is no decision.
 */
import * as z from 'zod';

export const oralHearingSchema = z.strictObject({
  state: z.enum(['asked', 'booked', 'held', 'stayed_away', 'declined', 'denied']),
  askedAt: z.string(),
  booked: z
    .strictObject({
      /** Local date and time of day in Stockholm. */
      on: z.string(),
      time: z.string(),
      place: z.string(),
      /** Who hears the applicant for the board. */
      with: z.string(),
    })
    .optional(),
});

export type OralHearing = z.infer<typeof oralHearingSchema>;
export type HearingStep = OralHearing['state'];

/** Whether a word is something that can happen to a hearing. */
export function isHearingStep(word: string): word is HearingStep {
  return Object.hasOwn(next, word);
}

/** What can come next. Somebody who stayed away can be given another time, and may ask anew. */
const next: Readonly<Record<HearingStep, readonly HearingStep[]>> = {
  asked: ['booked', 'declined', 'denied'],
  booked: ['booked', 'held', 'stayed_away', 'declined'],
  held: ['asked'],
  stayed_away: ['asked', 'booked'],
  declined: ['asked'],
  denied: ['asked'],
};

/** What can be done now; before it has been asked for, it can only be asked for. */
export function hearingSteps(hearing: OralHearing | undefined): readonly HearingStep[] {
  return hearing === undefined ? ['asked'] : next[hearing.state];
}

/** Why there can be no decision yet; undefined when nothing of the hearing hinders it. */
export function hearingHinders(
  hearing: OralHearing | undefined,
): 'OralHearingNotBooked' | 'OralHearingNotHeld' | undefined {
  if (hearing?.state === 'asked') return 'OralHearingNotBooked';
  return hearing?.state === 'booked' ? 'OralHearingNotHeld' : undefined;
}
