import type { Instrument } from '../instrument.ts';
import { duties, timePlan } from './ib4/agreement.ts';
import { duties as duties1, signature, timePlan as timePlan1 } from './ib4/agreement-1.ts';
import { change, difficulties, needs, reasons, situation, steps } from './ib4/headings.ts';
import { givenForSignature, signedAtMeeting, together } from './ib4/signature.ts';

const title = { sv: 'IB 4 – Förändringsplan', en: 'IB 4 – Plan for change' } as const;
const headings = [situation, change, reasons, needs, steps, difficulties] as const;

/** IB 4 as it was first used: signed on paper or by word of mouth, demands without an end. */
export const ib4Version1 = {
  id: 'ib4',
  version: 1,
  title,
  sections: [...headings, timePlan1, duties1, signature],
} as const satisfies Instrument;

/**
 * IB 4, förändringsplan (R030): its eight headings in order, word for word (R104–R111). Each demand
 * has an end, each deviation its reason, and the applicant may answer on the own page.
 */
export const ib4 = {
  id: 'ib4',
  version: 2,
  title,
  sections: [...headings, timePlan, duties, together, signedAtMeeting, givenForSignature],
} as const satisfies Instrument;

/** The sections that are the plan itself: its eight headings, without how it was signed. */
export const planHeadings: readonly string[] = [...headings, timePlan, duties].map(({ id }) => id);
