import type { Instrument } from '../instrument.ts';

/** The caseworker writes down that somebody plainly declined an activity that was assigned (SoL 12:4–12:5). */
export const avbojdAktivitet = {
  id: 'avbojd_aktivitet',
  version: 1,
  title: { sv: 'En anvisad aktivitet avböjdes', en: 'An assigned activity was declined' },
  sections: [
    {
      id: 'avbojd',
      title: { sv: 'En anvisad aktivitet avböjdes', en: 'An assigned activity was declined' },
      questions: [
        {
          id: 'offer',
          kind: 'textarea',
          label: { sv: 'Vilken aktivitet erbjöds?', en: 'Which activity was offered?' },
          hint: {
            sv: 'Vad, var, hur många timmar i veckan och från vilken dag.',
            en: 'What, where, how many hours a week and from which day.',
          },
          required: true,
          minLength: 10,
          maxLength: 1000,
        },
        {
          id: 'consultedOn',
          kind: 'date',
          label: {
            sv: 'Vilken dag samrådde ni med Arbetsförmedlingen?',
            en: 'On which day was Arbetsförmedlingen consulted?',
          },
          why: {
            sv: 'Samråd ska ske innan en aktivitet anvisas (SoL 12:4).',
            en: 'It is to be consulted before an activity is assigned (SoL 12:4).',
          },
          required: true,
        },
        {
          id: 'offeredOn',
          kind: 'date',
          label: { sv: 'Vilken dag erbjöds den?', en: 'On which day was it offered?' },
          required: true,
        },
        {
          id: 'declinedOn',
          kind: 'date',
          label: { sv: 'Vilken dag sade personen nej?', en: 'On which day did the person say no?' },
          hint: {
            sv: 'Bara ett tydligt nej. Uteblivet svar, frånvaro och dagar som inte är registrerade är inget nej.',
            en: 'A plain no only. No answer, absence and days that are not registered are no such thing.',
          },
          required: true,
        },
        {
          id: 'declinedHow',
          kind: 'choice',
          label: { sv: 'Hur sade personen nej?', en: 'How did the person say no?' },
          required: true,
          options: [
            { value: 'visit', label: { sv: 'Vid besök', en: 'At a visit' } },
            { value: 'phone', label: { sv: 'Per telefon', en: 'By telephone' } },
            { value: 'writing', label: { sv: 'Skriftligt', en: 'In writing' } },
          ],
        },
        {
          id: 'ownWords',
          kind: 'textarea',
          label: {
            sv: 'Vad sade personen, med egna ord?',
            en: 'What did the person say, in the own words?',
          },
          hint: {
            sv: 'Också skälen. De prövas innan något föreslås: ett godtagbart skäl är inget att bygga på.',
            en: 'The reasons too. They are tried before anything is proposed: an acceptable reason is nothing to stand on.',
          },
          required: true,
          minLength: 5,
          maxLength: 1000,
        },
      ],
    },
  ],
} as const satisfies Instrument;
