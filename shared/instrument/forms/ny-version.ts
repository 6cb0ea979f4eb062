import type { Instrument } from '../instrument.ts';

/** Why a part of the investigation that is done is taken up again and gets a new version. */
export const nyVersion = {
  id: 'ny_version',
  version: 1,
  title: { sv: 'Ny version', en: 'New version' },
  sections: [
    {
      id: 'skal',
      title: { sv: 'Skäl', en: 'Reason' },
      questions: [
        {
          id: 'why',
          kind: 'textarea',
          label: { sv: 'Varför görs delen om?', en: 'Why is the part made anew?' },
          hint: {
            sv: 'Skälet skrivs i journalen. Den version som finns står kvar bland handlingarna.',
            en: 'The reason is written in the journal. The present version stays among the documents.',
          },
          required: true,
          maxLength: 1000,
        },
      ],
    },
  ],
} as const satisfies Instrument;
