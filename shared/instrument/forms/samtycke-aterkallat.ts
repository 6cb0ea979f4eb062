import type { Instrument } from '../instrument.ts';

/** Staff write down that a person has taken the consent back. */
export const samtyckeAterkallat = {
  id: 'samtycke_aterkallat',
  version: 1,
  title: { sv: 'Samtycket är återkallat', en: 'The consent is withdrawn' },
  sections: [
    {
      id: 'aterkallat',
      title: { sv: 'Samtycket är återkallat', en: 'The consent is withdrawn' },
      questions: [
        {
          id: 'withdrawnOn',
          kind: 'date',
          label: { sv: 'Vilken dag sade personen det?', en: 'On which day did the person say so?' },
          required: true,
        },
        {
          id: 'withdrawnHow',
          kind: 'choice',
          label: { sv: 'Hur meddelade personen det?', en: 'How did the person say so?' },
          required: true,
          options: [
            { value: 'phone', label: { sv: 'Per telefon', en: 'By telephone' } },
            { value: 'visit', label: { sv: 'Vid besök', en: 'At a visit' } },
            { value: 'letter', label: { sv: 'I brev', en: 'By letter' } },
            { value: 'email', label: { sv: 'I e-post', en: 'By e-mail' } },
            { value: 'jobbtorg', label: { sv: 'Till Jobbtorg', en: 'To Jobbtorg' } },
          ],
        },
      ],
    },
  ],
} as const satisfies Instrument;
