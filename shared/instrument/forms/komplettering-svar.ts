import type { Instrument } from '../instrument.ts';

/** The applicant's answer to what was asked for, item by item. */
export const kompletteringSvar = {
  id: 'komplettering_svar',
  version: 1,
  title: { sv: 'Svara på det som saknas', en: 'Answer what is missing' },
  sections: [
    {
      id: 'svar',
      title: { sv: 'Dina svar', en: 'Your answers' },
      intro: {
        sv: 'Svara på det du kan. Ring oss om något är svårt, så hjälper vi dig.',
        en: 'Answer what you can. Call us if something is difficult, and we will help you.',
      },
      questions: [
        {
          id: 'replies',
          kind: 'rows',
          label: { sv: 'Det vi frågade efter', en: 'What we asked for' },
          min: 1,
          max: 15,
          add: { sv: 'Lägg till ett svar', en: 'Add an answer' },
          item: { sv: 'Svar', en: 'Answer' },
          fields: [
            {
              id: 'what',
              kind: 'text',
              label: { sv: 'Vad gäller svaret?', en: 'What is the answer about?' },
              required: true,
            },
            {
              id: 'how',
              kind: 'choice',
              label: { sv: 'Hur svarar du?', en: 'How do you answer?' },
              required: true,
              options: [
                { value: 'here', label: { sv: 'Jag skriver här', en: 'I write here' } },
                {
                  value: 'paper',
                  label: {
                    sv: 'Jag lämnar eller skickar papper',
                    en: 'I hand in or send papers',
                  },
                },
                { value: 'cannot', label: { sv: 'Jag kan inte svara', en: 'I cannot answer' } },
              ],
            },
            {
              id: 'answer',
              kind: 'textarea',
              label: { sv: 'Ditt svar', en: 'Your answer' },
              required: true,
              maxLength: 2000,
              when: { question: 'how', equals: 'here' },
            },
          ],
        },
        {
          id: 'message',
          kind: 'textarea',
          label: { sv: 'Vill du säga något mer?', en: 'Do you want to say anything more?' },
          hint: {
            sv: 'Är det något du inte kan svara på, berätta gärna varför.',
            en: 'If there is something that you cannot answer, please tell us why.',
          },
        },
      ],
    },
  ],
} as const satisfies Instrument;
