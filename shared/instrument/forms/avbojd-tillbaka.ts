import type { Instrument } from '../instrument.ts';

/** What was declined holds no more: the person has accepted, or it was wrong. */
export const avbojdTillbaka = {
  id: 'avbojd_tillbaka',
  version: 1,
  title: { sv: 'Avböjandet gäller inte längre', en: 'The refusal holds no more' },
  sections: [
    {
      id: 'tillbaka',
      title: { sv: 'Avböjandet gäller inte längre', en: 'The refusal holds no more' },
      questions: [
        {
          id: 'takenBackWhy',
          kind: 'textarea',
          label: { sv: 'Varför gäller det inte längre?', en: 'Why does it hold no more?' },
          hint: {
            sv: 'Till exempel: Personen har tackat ja till praktiken i dag.',
            en: 'For example: The person accepted the internship today.',
          },
          required: true,
          minLength: 5,
          maxLength: 1000,
        },
      ],
    },
  ],
} as const satisfies Instrument;
