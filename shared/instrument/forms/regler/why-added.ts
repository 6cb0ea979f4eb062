import type { Section } from '../../instrument.ts';

/** Why rules are added: it stands beside them for good. */
export const whyAdded = {
  id: 'skal',
  title: { sv: 'Varför', en: 'Why' },
  questions: [
    {
      id: 'reason',
      kind: 'textarea',
      label: { sv: 'Varför läggs det till?', en: 'Why is it added?' },
      hint: {
        sv: 'Till exempel: Regeringen har beslutat nästa års riksnorm. Skriv inget om enskilda personer.',
        en: "For example: The government has decided on next year's norm. Write nothing about single persons.",
      },
      required: true,
      minLength: 5,
      maxLength: 500,
    },
  ],
} as const satisfies Section;
