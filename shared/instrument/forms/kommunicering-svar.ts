import type { Instrument } from '../instrument.ts';

/** The applicant comments on material before a decision (FL 25), and may ask to answer orally (SoL 14:8). */
export const kommuniceringSvar = {
  id: 'kommunicering_svar',
  version: 1,
  title: { sv: 'Ditt yttrande', en: 'Your comment' },
  sections: [
    {
      id: 'yttrande',
      title: { sv: 'Din syn på uppgifterna', en: 'Your view of the information' },
      intro: {
        sv: 'Skriv om något är fel eller saknas. Vi beslutar först när du har svarat eller svarstiden gått ut.',
        en: 'Write if something is wrong or missing. We decide only when you have answered or the time has run out.',
      },
      questions: [
        {
          id: 'wantsOral',
          kind: 'yes_no',
          label: {
            sv: 'Vill du berätta muntligt för nämnden?',
            en: 'Do you want to tell the board in person?',
          },
          hint: {
            sv: 'Du har rätt att berätta själv innan beslutet. Vi bokar en tid.',
            en: 'You have the right to speak for yourself before the decision. We book a time.',
          },
          required: true,
        },
        {
          id: 'comment',
          kind: 'textarea',
          label: { sv: 'Vad vill du säga?', en: 'What do you want to say?' },
          hint: {
            sv: 'Vill du berätta muntligt kan du lämna rutan tom.',
            en: 'If you want to tell it in person you can leave this empty.',
          },
        },
      ],
    },
  ],
} as const satisfies Instrument;
