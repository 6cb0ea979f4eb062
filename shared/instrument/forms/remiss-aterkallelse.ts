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
            sv: 'Jobbtorg läser texten. Skriv inget om personen som Jobbtorg inte redan vet.',
            en: 'Jobbtorg reads the text. Write nothing of the person that Jobbtorg does not know.',
          },
          required: true,
          minLength: 5,
          maxLength: 500,
        },
      ],
    },
  ],
} as const satisfies Instrument;
