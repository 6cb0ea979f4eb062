import type { Instrument } from '../instrument.ts';

/**
 * The applicant appeals a decision: which one is known by the page, how it is to be changed must be
 * said (FL 43 §), and why is good to say.
 */
export const overklagande = {
  id: 'overklagande',
  version: 1,
  title: { sv: 'Överklaga beslutet', en: 'Appeal the decision' },
  sections: [
    {
      id: 'overklagande',
      title: { sv: 'Ditt överklagande', en: 'Your appeal' },
      questions: [
        {
          id: 'change',
          kind: 'textarea',
          label: {
            sv: 'Hur vill du att beslutet ska ändras?',
            en: 'How do you want the decision to be changed?',
          },
          hint: {
            sv: 'Till exempel: Jag vill få pengar till hela hyran.',
            en: 'For example: I want money for the whole rent.',
          },
          why: {
            sv: 'Domstolen behöver veta vad du vill, annars kan den inte pröva ditt överklagande.',
            en: 'The court must know what you want; otherwise it cannot try your appeal.',
          },
          required: true,
          maxLength: 3500,
        },
        {
          id: 'why',
          kind: 'textarea',
          label: { sv: 'Varför är beslutet fel?', en: 'Why is the decision wrong?' },
          hint: {
            sv: 'Skriv med egna ord. Du behöver inte kunna lagen.',
            en: 'Use your own words. You need not know the law.',
          },
          maxLength: 3500,
        },
      ],
    },
  ],
} as const satisfies Instrument;
