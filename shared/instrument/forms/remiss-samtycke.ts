import type { Instrument } from '../instrument.ts';

/** The person says whether the unit may share what it has written with Jobbtorg. */
export const remissSamtycke = {
  id: 'remiss_samtycke',
  version: 1,
  title: { sv: 'Ditt samtycke', en: 'Your consent' },
  sections: [
    {
      id: 'samtycke',
      title: { sv: 'Ditt svar', en: 'Your answer' },
      questions: [
        {
          id: 'consents',
          kind: 'choice',
          label: {
            sv: 'Får vi lämna uppgifterna till Jobbtorg?',
            en: 'May we give the information to Jobbtorg?',
          },
          required: true,
          options: [
            {
              value: 'yes',
              label: { sv: 'Ja, ni får lämna dem', en: 'Yes, you may' },
            },
            {
              value: 'no',
              label: { sv: 'Nej, lämna dem inte', en: 'No, do not' },
              hint: {
                sv: 'Då lämnar vi bara ditt namn och att du är hänvisad dit.',
                en: 'Then we only give your name, and that you are referred there.',
              },
            },
          ],
        },
      ],
    },
  ],
} as const satisfies Instrument;
