import type { Section } from '../../instrument.ts';
import { occupationQuestions } from '../question/occupation.ts';

/** What the applicant does now. */
export const occupation = {
  id: 'sysselsattning',
  title: { sv: 'Det du gör nu', en: 'What you do now' },
  questions: occupationQuestions('applicant'),
} as const satisfies Section;

/** The same questions of the partner, on a page that is skipped by those who live alone. */
export const partnerOccupation = {
  id: 'sysselsattning_medsokande',
  title: { sv: 'Det din partner gör nu', en: 'What your partner does now' },
  when: { question: 'livesWith', equals: 'partner' },
  questions: occupationQuestions('partner'),
} as const satisfies Section;
