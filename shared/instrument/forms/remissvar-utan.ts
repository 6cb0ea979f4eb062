import type { Instrument } from '../instrument.ts';

/** The case goes on without Jobbtorg's answer; the remittal stays open. */
export const remissvarUtan = {
  id: 'remissvar_utan',
  version: 1,
  title: { sv: 'Gå vidare utan svar från Jobbtorg', en: 'Go on without an answer from Jobbtorg' },
  sections: [
    {
      id: 'utan_svar',
      title: { sv: 'Utan svar', en: 'Without an answer' },
      intro: {
        sv: 'Remissen ligger kvar hos Jobbtorg. Att svaret dröjer får aldrig tala emot sökanden.',
        en: 'The remittal stays with Jobbtorg. A late answer may never count against the applicant.',
      },
      questions: [
        {
          id: 'whyGoOn',
          kind: 'textarea',
          label: { sv: 'Varför kan ärendet inte vänta?', en: 'Why can the case not wait?' },
          required: true,
          maxLength: 1000,
        },
        {
          id: 'remindedHow',
          kind: 'textarea',
          label: { sv: 'Hur har Jobbtorg påmints?', en: 'How was Jobbtorg reminded?' },
          maxLength: 1000,
        },
      ],
    },
  ],
} as const satisfies Instrument;
