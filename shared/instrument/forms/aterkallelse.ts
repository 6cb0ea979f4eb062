import type { Instrument } from '../instrument.ts';
import { withdrawalQuestions } from './question/withdrawal.ts';

/** The applicant takes the application back, at any step before the decision. */
export const aterkallelse = {
  id: 'aterkallelse',
  version: 1,
  title: { sv: 'Återkallad ansökan', en: 'Application withdrawn' },
  sections: [
    {
      id: 'aterkallad',
      title: { sv: 'Sökanden tar tillbaka ansökan', en: 'The applicant withdraws' },
      questions: withdrawalQuestions,
    },
  ],
} as const satisfies Instrument;
