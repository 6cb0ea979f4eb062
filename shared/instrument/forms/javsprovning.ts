import type { Instrument } from '../instrument.ts';

/** A manager finds that somebody may take part again (FL 18; FL 16, second paragraph). */
export const javsprovning = {
  id: 'javsprovning',
  version: 1,
  title: { sv: 'Prövning av jäv', en: 'Trying of a conflict of interest' },
  sections: [
    {
      id: 'provning',
      title: { sv: 'Bedömning', en: 'Finding' },
      questions: [
        {
          id: 'finding',
          kind: 'choice',
          label: { sv: 'Vad blev bedömningen?', en: 'What was found?' },
          required: true,
          options: [
            {
              value: 'no_conflict',
              label: { sv: 'Personen är inte jävig', en: 'There is no conflict of interest' },
            },
            {
              value: 'without_importance',
              label: {
                sv: 'Frågan om opartiskhet saknar uppenbart betydelse (16 § andra stycket)',
                en: 'Impartiality obviously lacks importance (section 16, second paragraph)',
              },
            },
          ],
        },
        {
          id: 'reason',
          kind: 'textarea',
          label: { sv: 'Skäl för bedömningen', en: 'Reasons for the finding' },
          required: true,
          minLength: 10,
          maxLength: 1000,
        },
      ],
    },
  ],
} as const satisfies Instrument;
