import type { Instrument } from '../instrument.ts';

/** The client says how it was with the own presence on a day. It stands beside what the coach registers. */
export const egenNarvaro = {
  id: 'egen_narvaro',
  version: 1,
  title: { sv: 'Säg hur det var', en: 'Say how it was' },
  sections: [
    {
      id: 'dagen',
      title: { sv: 'Dagen', en: 'The day' },
      questions: [
        {
          id: 'said',
          kind: 'choice',
          label: { sv: 'Hur var det?', en: 'How was it?' },
          required: true,
          options: [
            { value: 'was_there', label: { sv: 'Jag var där', en: 'I was there' } },
            { value: 'was_not_there', label: { sv: 'Jag var inte där', en: 'I was not there' } },
          ],
        },
        {
          id: 'comment',
          kind: 'textarea',
          label: { sv: 'Vill du berätta något?', en: 'Is there something you want to tell?' },
          hint: {
            sv: 'Jobbtorg och din handläggare läser det. Skriv inte om sjukdom eller annat känsligt.',
            en: 'Jobbtorg and your caseworker read it. Do not write of illness or other sensitive things.',
          },
          maxLength: 1000,
        },
      ],
    },
  ],
} as const satisfies Instrument;
