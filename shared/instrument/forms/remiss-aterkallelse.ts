import type { Instrument } from '../instrument.ts';

/** The sender takes a remittal back. */
export const remissAterkallelse = {
  id: 'remiss_aterkallelse',
  version: 1,
  title: { sv: 'Återkalla remissen', en: 'Recall the remittal' },
  sections: [
    {
      id: 'aterkalla',
      title: { sv: 'Återkalla remissen', en: 'Recall the remittal' },
      questions: [
        {
          id: 'recalledWhy',
          kind: 'textarea',
          label: { sv: 'Varför tas remissen tillbaka?', en: 'Why is the remittal taken back?' },
          hint: {
            sv: 'Jobbtorg läser texten så länge personens samtycke gäller. Annars får Jobbtorg bara veta att remissen är återkallad.',
            en: 'Jobbtorg reads the text as long as the consent holds. Otherwise Jobbtorg is only told that the remittal was taken back.',
          },
          required: true,
          minLength: 5,
          maxLength: 500,
        },
      ],
    },
  ],
} as const satisfies Instrument;
