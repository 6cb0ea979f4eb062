import type { Instrument } from '../instrument.ts';

/** Booking and keeping of what an applicant tells the board in person (SoL 14:8), by what is done now. */
export const muntligt = {
  id: 'muntligt',
  version: 1,
  title: { sv: 'Muntligt inför nämnden', en: 'Orally before the board' },
  sections: [
    {
      id: 'begaran',
      title: { sv: 'Sökanden har bett om det', en: 'The applicant has asked for it' },
      outcomes: ['asked'],
      questions: [
        {
          id: 'askedOn',
          kind: 'date',
          label: { sv: 'Vilken dag?', en: 'On which day?' },
          required: true,
        },
        {
          id: 'askedHow',
          kind: 'choice',
          label: { sv: 'Hur?', en: 'How?' },
          required: true,
          options: [
            { value: 'phone', label: { sv: 'Per telefon', en: 'By telephone' } },
            { value: 'visit', label: { sv: 'Vid ett besök', en: 'At a visit' } },
            { value: 'letter', label: { sv: 'I brev eller e-post', en: 'By letter or e-mail' } },
          ],
        },
      ],
    },
    {
      id: 'bokning',
      title: { sv: 'Boka en tid', en: 'Book a time' },
      outcomes: ['booked'],
      questions: [
        { id: 'on', kind: 'date', label: { sv: 'Dag', en: 'Day' }, required: true },
        {
          id: 'time',
          kind: 'text',
          label: { sv: 'Klockslag', en: 'Time of day' },
          hint: { sv: 'Till exempel 10.00', en: 'For example 10.00' },
          required: true,
          pattern: {
            regex: '^([01][0-9]|2[0-3])[.:][0-5][0-9]$',
            example: '10.00',
            say: {
              sv: 'Skriv timme och minut, till exempel 10.00.',
              en: 'Write hour and minute, for example 10.00.',
            },
          },
        },
        {
          id: 'place',
          kind: 'text',
          label: { sv: 'Plats', en: 'Place' },
          hint: { sv: 'Adress och rum, eller telefon.', en: 'Address and room, or telephone.' },
          required: true,
        },
        {
          id: 'with',
          kind: 'text',
          label: { sv: 'Vem lyssnar för nämnden?', en: 'Who listens for the board?' },
          required: true,
        },
      ],
    },
    {
      id: 'hallet',
      title: { sv: 'Samtalet är hållet', en: 'The hearing was held' },
      outcomes: ['held'],
      questions: [
        {
          id: 'present',
          kind: 'text',
          label: { sv: 'Vilka var med?', en: 'Who were there?' },
          required: true,
        },
        {
          id: 'said',
          kind: 'textarea',
          label: { sv: 'Vad berättade sökanden?', en: 'What did the applicant tell?' },
          hint: {
            sv: 'Skriv det som har betydelse för beslutet. Sökanden kan läsa texten.',
            en: 'Write what matters for the decision. The applicant can read the text.',
          },
          required: true,
          minLength: 10,
        },
      ],
    },
    {
      id: 'uteblev',
      title: { sv: 'Sökanden kom inte', en: 'The applicant did not come' },
      outcomes: ['stayed_away'],
      questions: [
        {
          id: 'awayText',
          kind: 'textarea',
          label: {
            sv: 'Vad har ni gjort för att nå sökanden?',
            en: 'What have you done to reach the applicant?',
          },
          required: true,
          maxLength: 2000,
        },
      ],
    },
    {
      id: 'avstod',
      title: { sv: 'Sökanden avstår', en: 'The applicant gives it up' },
      outcomes: ['declined'],
      questions: [
        {
          id: 'declinedText',
          kind: 'textarea',
          label: {
            sv: 'När och hur sa sökanden det?',
            en: 'When and how did the applicant say so?',
          },
          required: true,
          maxLength: 2000,
        },
      ],
    },
    {
      id: 'nekat',
      title: { sv: 'Särskilda skäl mot det', en: 'Special reasons against it' },
      intro: {
        sv: 'Rätten gäller om det inte finns särskilda skäl mot det (SoL 14 kap. 8 §).',
        en: 'The right holds unless there are special reasons against it (SoL 14:8).',
      },
      outcomes: ['denied'],
      questions: [
        {
          id: 'deniedWhy',
          kind: 'textarea',
          label: { sv: 'Vilka är skälen?', en: 'What are the reasons?' },
          hint: { sv: 'Sökanden läser texten.', en: 'The applicant reads the text.' },
          required: true,
          minLength: 10,
          maxLength: 2000,
        },
      ],
    },
  ],
} as const satisfies Instrument;
