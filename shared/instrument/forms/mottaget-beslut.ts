import type { Instrument } from '../instrument.ts';

/** That a decision which was not read on the applicant's own page has been received (FL 44 §). */
export const mottagetBeslut = {
  id: 'mottaget_beslut',
  version: 1,
  title: {
    sv: 'Registrera när beslutet togs emot',
    en: 'Register when the decision was received',
  },
  sections: [
    {
      id: 'mottaget',
      title: { sv: 'Mottaget', en: 'Received' },
      intro: {
        sv: 'Tiden för överklagande räknas från den dag då sökanden fick del av beslutet (FL 44 §). Registrera bara en dag som går att visa.',
        en: 'The time for appeal runs from the day on which the applicant received the decision (FL 44). Register only a day that can be shown.',
      },
      questions: [
        {
          id: 'receivedOn',
          kind: 'date',
          label: {
            sv: 'Vilken dag fick sökanden del av beslutet?',
            en: 'On which day did the applicant receive the decision?',
          },
          required: true,
        },
        {
          id: 'how',
          kind: 'choice',
          label: { sv: 'Hur visas det?', en: 'How is that shown?' },
          required: true,
          options: [
            {
              value: 'kvitto',
              label: { sv: 'Undertecknat delgivningskvitto', en: 'Signed receipt' },
            },
            {
              value: 'samtal',
              label: { sv: 'Sökanden har sagt det', en: 'The applicant said so' },
            },
            { value: 'besok', label: { sv: 'Lämnat vid besök', en: 'Handed over at a visit' } },
          ],
        },
      ],
    },
  ],
} as const satisfies Instrument;
