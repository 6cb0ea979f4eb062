import type { Instrument } from '../instrument.ts';

/** Whether an appeal came in time (FL 45 §). The page shows the dates and the computed last day. */
export const rattidsprovning = {
  id: 'rattidsprovning',
  version: 1,
  title: { sv: 'Rättidsprövning', en: 'Whether the appeal came in time' },
  sections: [
    {
      id: 'mottaget',
      title: { sv: 'När beslutet togs emot', en: 'When the decision was received' },
      questions: [
        {
          id: 'receivedDecisionOn',
          kind: 'date',
          label: {
            sv: 'Vilken dag fick sökanden del av beslutet?',
            en: 'On which day did the applicant receive the decision?',
          },
          help: {
            sv: 'Lämna tomt om det inte går att visa. Då kan överklagandet inte anses ha kommit in för sent.',
            en: 'Leave empty if it cannot be shown. Then the appeal cannot be held to be late.',
          },
        },
      ],
    },
    {
      id: 'provas_anda',
      title: { sv: 'Varför det ska prövas ändå', en: 'Why it is to be tried all the same' },
      outcomes: ['provas_anda'],
      questions: [
        {
          id: 'exception',
          kind: 'choice',
          label: { sv: 'Skäl enligt FL 45 §', en: 'Reason under FL 45' },
          required: true,
          options: [
            {
              value: 'fel_upplysning',
              label: {
                sv: 'Vi har lämnat fel upplysningar om hur man överklagar',
                en: 'We gave wrong information on how to appeal',
              },
            },
            {
              value: 'domstolen_i_tid',
              label: {
                sv: 'Överklagandet kom till domstolen i rätt tid',
                en: 'The appeal reached the court in time',
              },
            },
          ],
        },
        {
          id: 'exceptionWhy',
          kind: 'textarea',
          label: { sv: 'Vad visar det?', en: 'What shows that?' },
          required: true,
          maxLength: 2000,
        },
      ],
    },
    {
      id: 'for_sent',
      title: { sv: 'För sent', en: 'Too late' },
      outcomes: ['for_sent', 'over_delegation'],
      questions: [
        {
          id: 'lateReasons',
          kind: 'textarea',
          label: {
            sv: 'Skäl till att överklagandet avvisas',
            en: 'Reasons for dismissing the appeal',
          },
          hint: {
            sv: 'Skriv till sökanden, med klara ord. Datumen skrivs in i brevet av systemet.',
            en: 'Write to the applicant in plain words. The dates are put in the letter by the system.',
          },
          required: true,
          maxLength: 2000,
        },
      ],
    },
  ],
} as const satisfies Instrument;
