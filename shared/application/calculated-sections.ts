import type { AnswersOf } from '../instrument/answers-of.ts';
import type { ib1 } from '../instrument/forms/ib1.ts';
import type { SectionId } from '../instrument/instrument.ts';

/** The sections of IB 1 that a calculation is made from: these done, it can be tried. */
export const calculatedSections = [
  'hushall',
  'boende',
  'inkomster',
  'tillgangar',
  'kostnader',
  'norm',
] as const satisfies readonly SectionId<typeof ib1>[];

/** What a calculation needs of IB 1. */
export type CalculatedAnswers = AnswersOf<typeof ib1, (typeof calculatedSections)[number]>;
