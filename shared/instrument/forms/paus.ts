import type { Instrument } from '../instrument.ts';

/** The person is back before the end of the pause. */
export const paus = {
  id: 'paus',
  version: 1,
  title: { sv: 'Paus', en: 'Pause' },
  sections: [
    {
      id: 'tillbaka',
      title: { sv: 'Tillbaka i förtid', en: 'Back early' },
      questions: [
        {
          id: 'backOn',
          kind: 'date',
          label: { sv: 'Från vilken dag?', en: 'From which day?' },
          required: true,
        },
        {
          id: 'whyBack',
          kind: 'textarea',
          label: { sv: 'Varför slutar pausen tidigare?', en: 'Why does the pause end earlier?' },
          maxLength: 1000,
        },
      ],
    },
  ],
} as const satisfies Instrument;
