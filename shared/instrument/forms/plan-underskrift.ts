import type { Instrument } from '../instrument.ts';

/** The client reads the plan for change and accepts it, or says what should be different (R039, R115). */
export const planUnderskrift = {
  id: 'plan_underskrift',
  version: 1,
  title: { sv: 'Ditt svar på planen', en: 'Your answer to the plan' },
  sections: [
    {
      id: 'svar',
      title: { sv: 'Ditt svar', en: 'Your answer' },
      questions: [
        {
          id: 'answer',
          kind: 'choice',
          label: { sv: 'Godkänner du planen?', en: 'Do you accept the plan?' },
          required: true,
          options: [
            {
              value: 'accept',
              label: { sv: 'Ja, jag godkänner planen', en: 'Yes, I accept the plan' },
            },
            {
              value: 'change',
              label: { sv: 'Nej, jag vill ändra något', en: 'No, I want to change something' },
            },
          ],
        },
        {
          id: 'changes',
          kind: 'textarea',
          label: { sv: 'Vad vill du ändra?', en: 'What do you want to change?' },
          hint: {
            sv: 'Socialsekreteraren läser det du skriver. Sedan får du planen igen.',
            en: 'The caseworker reads what you write. Then you get the plan again.',
          },
          required: true,
          maxLength: 4000,
          when: { question: 'answer', equals: 'change' },
        },
      ],
    },
  ],
} as const satisfies Instrument;
