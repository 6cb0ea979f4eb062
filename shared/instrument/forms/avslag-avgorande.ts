import type { Instrument } from '../instrument.ts';
import { signatureQuestions } from './question/signature.ts';

/** A request that the case be decided is rejected by a decision of its own (FL 12). */
export const avslagAvgorande = {
  id: 'avslag_avgorande',
  version: 1,
  title: { sv: 'Avslå begäran om avgörande', en: 'Reject the request for a decision' },
  sections: [
    {
      id: 'beslut',
      title: { sv: 'Beslut', en: 'Decision' },
      questions: [
        {
          id: 'reasons',
          kind: 'textarea',
          label: {
            sv: 'Varför kan ärendet inte avgöras nu?',
            en: 'Why can the case not be decided now?',
          },
          hint: {
            sv: 'Skriv till sökanden, med klara ord: vad som återstår och varför det behövs.',
            en: 'Write to the applicant in plain words: what remains and why it is needed.',
          },
          required: true,
          minLength: 20,
          maxLength: 2000,
        },
        ...signatureQuestions({
          sv: 'Jag har prövat begäran och beslutar att avslå den.',
          en: 'I have tried the request and decide to reject it.',
        }),
      ],
    },
  ],
} as const satisfies Instrument;
