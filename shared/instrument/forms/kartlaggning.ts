import type { Instrument } from '../instrument.ts';
import { returnQuestions } from './question/return-reason.ts';

/**
 * Jobbtorg's mapping (IB 2 at Jobbtorg, R122): what the person has done, can and wants, and what is
 * needed to get to work. It is written before the plan, and stays with the remittal.
 */
export const kartlaggning = {
  id: 'kartlaggning',
  version: 1,
  title: { sv: 'Kartläggning', en: 'Mapping' },
  sections: [
    {
      id: 'mote',
      title: { sv: 'Mötet', en: 'The meeting' },
      outcomes: ['klar'],
      questions: [
        {
          id: 'metOn',
          kind: 'date',
          label: { sv: 'Vilken dag träffades ni?', en: 'On which day did you meet?' },
          required: true,
        },
        {
          id: 'mapping',
          kind: 'textarea',
          label: { sv: 'Erfarenhet och kunskaper', en: 'Experience and skills' },
          hint: {
            sv: 'Arbete, utbildning, språk, körkort.',
            en: 'Work, education, languages, driving licence.',
          },
          required: true,
          maxLength: 4000,
        },
        {
          id: 'ownWishes',
          kind: 'textarea',
          label: { sv: 'Vad vill personen själv?', en: 'What does the person want?' },
          required: true,
          maxLength: 2000,
        },
        {
          id: 'needs',
          kind: 'textarea',
          label: {
            sv: 'Vad behövs för att komma i arbete?',
            en: 'What is needed to get to work?',
          },
          hint: {
            sv: 'Skriv inget om hälsa eller familj som inte har betydelse för arbetet.',
            en: 'Write nothing of health or family that does not matter for work.',
          },
          maxLength: 2000,
        },
      ],
    },
    {
      id: 'ater',
      title: { sv: 'Sänd åter', en: 'Return' },
      outcomes: ['atersand'],
      questions: returnQuestions,
    },
  ],
} as const satisfies Instrument;
