import type { Section } from '../../instrument.ts';
import { evidenceFields, reasonFields } from './ground-fields.ts';
import { provisions } from './provisions.ts';

/** The reason for each row of the calculation that goes against the applicant (FL 32 §). */
export const rowGrounds = {
  id: 'rader',
  title: { sv: 'Det som går emot sökanden', en: 'What goes against the applicant' },
  intro: {
    sv: 'Varje kostnad som inte godtas helt, och varje inkomst eller tillgång som räknas utan att vara uppgiven, får sitt skäl.',
    en: 'Each cost that is not accepted in full, and each income or asset that is counted without having been stated, gets its reason.',
  },
  questions: [
    {
      id: 'grounds',
      kind: 'rows',
      label: { sv: 'Skäl, rad för rad', en: 'Reasons, row by row' },
      max: 60,
      add: { sv: 'Lägg till ett skäl', en: 'Add a reason' },
      item: { sv: 'Skäl', en: 'Reason' },
      fields: [
        {
          id: 'row',
          kind: 'text',
          list: 'calculation_rows',
          label: { sv: 'Rad i beräkningen', en: 'Row of the calculation' },
          required: true,
        },
        {
          id: 'provision',
          kind: 'choice',
          look: 'select',
          label: { sv: 'Bestämmelse', en: 'Provision' },
          required: true,
          options: provisions,
        },
        ...reasonFields,
        ...evidenceFields,
      ],
    },
  ],
} as const satisfies Section;

/** What is given, or refused, beyond the right: decided by itself, and appealed otherwise (SoL 12:2). */
export const beyondRight = {
  id: 'utover',
  title: { sv: 'Utöver rätten till bistånd', en: 'Beyond the right to assistance' },
  intro: {
    sv: 'Bistånd enligt SoL 12:2, när det finns skäl att ge mer än det som följer av rätten.',
    en: 'Assistance under SoL 12:2, where there are reasons to give more than the right.',
  },
  questions: [
    {
      id: 'beyond',
      kind: 'rows',
      label: { sv: 'Behov utöver rätten', en: 'Needs beyond the right' },
      why: {
        sv: 'Den delen av beslutet kan bara laglighetsprövas, och redovisas för sig.',
        en: 'That part can only be tried for legality, and is shown by itself.',
      },
      max: 20,
      add: { sv: 'Lägg till ett behov', en: 'Add a need' },
      item: { sv: 'Behov', en: 'Need' },
      fields: [
        {
          id: 'what',
          kind: 'text',
          label: { sv: 'Vad gäller det?', en: 'What is it?' },
          required: true,
        },
        { id: 'applied', kind: 'money', label: { sv: 'Sökt', en: 'Applied for' }, required: true },
        {
          id: 'granted',
          kind: 'money',
          label: { sv: 'Beviljas', en: 'Granted' },
          required: true,
        },
        ...reasonFields,
        ...evidenceFields,
      ],
    },
  ],
} as const satisfies Section;
