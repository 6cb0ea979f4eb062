import type { Instrument } from '../instrument.ts';
import { arrivalDayHelp, arrivalWayOptions } from './question/arrival-way.ts';

/** A written request that the case be decided, which came on paper or by e-mail (FL 12 §). */
export const begaranAvgorande = {
  id: 'begaran_avgorande',
  version: 1,
  title: {
    sv: 'Registrera en begäran om avgörande',
    en: 'Register a request for a decision',
  },
  sections: [
    {
      id: 'inkommet',
      title: { sv: 'Hur den kom in', en: 'How it came in' },
      intro: {
        sv: 'En begäran ska vara skriftlig (FL 12 §). Vill någon begära det muntligt, hjälp personen att skriva.',
        en: 'A request must be in writing (FL 12). If somebody wants to ask orally, help the person to write.',
      },
      questions: [
        {
          id: 'way',
          kind: 'choice',
          label: { sv: 'Hur kom den in?', en: 'How did it come in?' },
          required: true,
          options: arrivalWayOptions,
        },
        {
          id: 'foundOn',
          kind: 'date',
          label: { sv: 'Vilken dag kom den till oss?', en: 'On which day did it reach us?' },
          help: arrivalDayHelp,
          required: true,
        },
      ],
    },
  ],
} as const satisfies Instrument;
