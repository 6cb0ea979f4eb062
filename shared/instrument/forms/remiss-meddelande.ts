import type { Instrument } from '../instrument.ts';

/** A message about a remittal, from the unit to the office or back. */
export const remissMeddelande = {
  id: 'remiss_meddelande',
  version: 1,
  title: { sv: 'Meddelande om remissen', en: 'Message about the remittal' },
  sections: [
    {
      id: 'meddelande',
      title: { sv: 'Nytt meddelande', en: 'New message' },
      questions: [
        {
          id: 'messageText',
          kind: 'textarea',
          label: { sv: 'Skriv ett meddelande', en: 'Write a message' },
          hint: {
            sv: 'Skriv bara det som rör remissen. Den andra parten läser texten, och personen har rätt att få se den.',
            en: 'Write only what concerns the remittal. The other party reads the text, and the person has a right to see it.',
          },
          required: true,
          maxLength: 2000,
        },
      ],
    },
  ],
} as const satisfies Instrument;
