import type { Instrument } from '../instrument.ts';

/** The appeal and the papers of the matter are handed over to the court, promptly (FL 46 §). */
export const overlamning = {
  id: 'overlamning',
  version: 1,
  title: { sv: 'Överlämna till förvaltningsrätten', en: 'Hand over to the court' },
  sections: [
    {
      id: 'skrivelse',
      title: { sv: 'Överlämnandeskrivelse', en: 'Covering letter' },
      questions: [
        {
          id: 'court',
          kind: 'text',
          label: { sv: 'Domstol', en: 'Court' },
          required: true,
          maxLength: 200,
        },
        {
          id: 'letter',
          kind: 'textarea',
          label: { sv: 'Text till domstolen', en: 'Text to the court' },
          help: {
            sv: 'Vad som överklagas, att det kom in i rätt tid, om beslutet har ändrats, och nämndens inställning.',
            en: 'What is appealed, that it came in time, whether the decision was changed, and the position of the board.',
          },
          required: true,
          maxLength: 6000,
        },
      ],
    },
    {
      id: 'akten',
      title: { sv: 'Handlingar i akten', en: 'Papers of the file' },
      questions: [
        {
          id: 'papers',
          kind: 'choices',
          label: { sv: 'Det här lämnas över', en: 'This is handed over' },
          help: {
            sv: 'Överklagandet, beslutet och underlaget ska alltid med. Har beslutet ändrats ska det nya beslutet med (FL 46 §).',
            en: 'The appeal, the decision and its basis must always be there. If the decision was changed, the new one too (FL 46).',
          },
          options: [
            { value: 'overklagandet', label: { sv: 'Överklagandet', en: 'The appeal' } },
            { value: 'beslutet', label: { sv: 'Beslutet med brevet', en: 'The decision, letter' } },
            {
              value: 'underlaget',
              label: {
                sv: 'Ansökan, utredning och beräkning',
                en: 'Application, investigation and calculation',
              },
            },
            {
              value: 'nytt_beslut',
              label: { sv: 'Rättelse eller ändrat beslut', en: 'Correction or changed decision' },
            },
            {
              value: 'mottagande',
              label: {
                sv: 'Det som visar när beslutet togs emot',
                en: 'What shows when the decision was received',
              },
            },
            {
              value: 'kommunicering',
              label: { sv: 'Kommunicering och yttranden', en: 'Communication and comments' },
            },
            { value: 'ovrigt', label: { sv: 'Övriga handlingar', en: 'Other papers' } },
          ],
        },
        {
          id: 'way',
          kind: 'choice',
          label: { sv: 'Hur lämnas det över?', en: 'How is it handed over?' },
          required: true,
          options: [
            { value: 'elektroniskt', label: { sv: 'Säker digital väg', en: 'Secure digital way' } },
            { value: 'post', label: { sv: 'Rekommenderad post', en: 'Registered post' } },
            { value: 'bud', label: { sv: 'Bud', en: 'Messenger' } },
          ],
        },
        {
          id: 'handedOverOn',
          kind: 'date',
          label: { sv: 'Vilken dag lämnas det över?', en: 'On which day is it handed over?' },
          required: true,
        },
      ],
    },
  ],
} as const satisfies Instrument;
