/** Which of what was prepared leaves the unit with a remittal. */
import * as z from 'zod';
import type { LocalDate } from '../clock/calendar.ts';
import { type Consent, type ConsentPart, consentPart, coveredOn } from './consent.ts';

/** One answer as the caseworker wrote it, and the part of the consent that would let it through. */
export const preparedField = z.strictObject({
  part: consentPart,
  label: z.string(),
  value: z.string(),
});
export type PreparedField = z.infer<typeof preparedField>;

/** What may be known of a person without a consent, from a day on. */
interface LawfulMinimum {
  readonly from: LocalDate;
  /** Parts of what was prepared that leave all the same; the name always does: who is remitted. */
  readonly parts: readonly ConsentPart[];
  readonly source: string;
  /** Not yet confirmed by a lawyer of the district: pages say so. */
  readonly unverified: boolean;
}

/**
 * What leaves without a consent: that this person is remitted, by whom and to which office. Between
 * nämnder there is secrecy (OSL 26:1); how far OSL 10:2 or SoL 15:8 lets more through is not settled, so
 * nothing more is let through.
 */
const lawfulMinimum: readonly LawfulMinimum[] = [
  { from: '2000-01-01', parts: [], source: 'OSL 26:1, 10:1; SoL 15:8', unverified: true },
];

/** The rule in force on a day: the last that begins by then. */
export function lawfulMinimumOn(day: LocalDate): LawfulMinimum {
  const found = lawfulMinimum.findLast(({ from }) => from <= day);
  if (!found) throw new Error(`there is no rule of what leaves without consent on ${day}`);
  return found;
}

/** What leaves of a person: the name, how to speak with the person, and the fields. */
export interface Leaving {
  readonly name: string;
  readonly language?: string;
  readonly interpreter?: string;
  readonly fields: readonly PreparedField[];
}

/**
 * Just what leaves on a day: what the consent covers, and what the law lets through. The page that
 * shows beforehand what will leave asks the same.
 */
export function leavingOn(
  written: {
    readonly name: string;
    readonly contact: { readonly language: string; readonly interpreter?: string | undefined };
    readonly fields: readonly PreparedField[];
  },
  consent: Consent,
  day: LocalDate,
): Leaving {
  const through = [...coveredOn(consent, day), ...lawfulMinimumOn(day).parts];
  const { language, interpreter } = written.contact;
  return {
    name: written.name,
    ...(through.includes('contact')
      ? { language, ...(interpreter === undefined ? {} : { interpreter }) }
      : {}),
    fields: written.fields.filter(({ part }) => through.includes(part)),
  };
}
