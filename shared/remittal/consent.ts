/**
 * The consent that a remittal stands on: what may be shared of the person, why, with whom and until
 * when, and how the person said so. May import the calendar, and nothing else of the system.
 */
import * as z from 'zod';
import type { LocalDate } from '../clock/calendar.ts';
import { type Instant, localDate } from '../clock/stockholm.ts';

/** What a consent is given to, part by part. */
export const consentParts = ['contact', 'background', 'wishes', 'obstacles'] as const;
export const consentPart = z.enum(consentParts);
export type ConsentPart = z.infer<typeof consentPart>;

/** How a person says what may be shared. */
const consentWays = ['own_page', 'signed', 'orally'] as const;

export const consentSchema = z.strictObject({
  /**
   * `asked`: the person has not answered. `expired`: did not answer in time. Neither of these, nor
   * `declined` or `withdrawn`, says anything of the person's right to assistance.
   */
  state: z.enum(['asked', 'given', 'declined', 'expired', 'withdrawn']),
  how: z.enum(consentWays),
  /** Who heard it, when it was given orally. */
  witness: z.string().optional(),
  /** When it was given or declined. */
  at: z.string().optional(),
  /** The last local date on which anything may be shared by it. */
  until: z.string(),
  scope: z.array(consentPart),
  purpose: z.string(),
  /** The office that it lets through to, and no other. */
  receiver: z.string(),
  withdrawnAt: z.string().optional(),
});
export type Consent = z.infer<typeof consentSchema>;

/** The parts that may be shared on a day: none without a consent that is given and still holds. */
export function coveredOn(consent: Consent, day: LocalDate): readonly ConsentPart[] {
  return consent.state === 'given' && day <= consent.until ? consent.scope : [];
}

/** Whether anything of the person's may be shared with the office at this moment. */
export function maySend(consent: Consent, now: Instant): boolean {
  return coveredOn(consent, localDate(now)).length > 0;
}

/** Whether there is a consent to take back; what was never given, or is over, is not sent by anyway. */
export function isWithdrawable({ state }: Pick<Consent, 'state'>): boolean {
  return state === 'given';
}

/** The consent taken back: what was sent stays logged, nothing more is sent. */
export function withdrawn(consent: Consent, at: Instant): Consent {
  return { ...consent, state: 'withdrawn', withdrawnAt: at };
}

/** The consent as the person answered it. */
export function answered(consent: Consent, given: boolean, at: Instant): Consent {
  return { ...consent, state: given ? 'given' : 'declined', at };
}
