import type { Instrument } from '../instrument.ts';

/**
 * What a decision means for one child, made before it (R084): the areas named as specially important
 * (R086), the child's own view, and measures. "No effect" needs its reason.
 */
export const barnkonsekvensanalys = {
  id: 'barnkonsekvensanalys',
  version: 1,
  title: { sv: 'Barnkonsekvensanalys', en: 'Analysis of consequences for a child' },
  sections: [
    {
      id: 'barnet',
      title: { sv: 'Barnets situation', en: "The child's situation" },
      intro: {
        sv: 'Skriv om just det här barnet. Syskon får var sin analys.',
        en: 'Write of just this child. Each sibling gets an analysis.',
      },
      questions: [
        {
          id: 'housing',
          kind: 'textarea',
          label: { sv: 'Boende', en: 'Housing' },
          required: true,
          maxLength: 2000,
        },
        {
          id: 'health',
          kind: 'textarea',
          label: { sv: 'Hälsa', en: 'Health' },
          why: {
            sv: 'Ett barns hälsa kan påverkas av beslutet. Skriv bara det som har betydelse för det.',
            en: "A child's health can be affected by the decision. Write only what matters for it.",
          },
          required: true,
          maxLength: 2000,
        },
        {
          id: 'leisure',
          kind: 'textarea',
          label: { sv: 'Fritid', en: 'Leisure' },
          required: true,
          maxLength: 2000,
        },
        {
          id: 'contactWithParent',
          kind: 'textarea',
          label: { sv: 'Umgänge med en förälder', en: 'Contact with a parent' },
          required: true,
          maxLength: 2000,
        },
        {
          id: 'school',
          kind: 'textarea',
          label: { sv: 'Förskola och skola', en: 'Preschool and school' },
          help: {
            sv: 'Barn i skolåldern ska ha tillgång till internet.',
            en: 'Children of school age shall have access to the internet.',
          },
          required: true,
          maxLength: 2000,
        },
      ],
    },
    {
      id: 'barnets_syn',
      title: { sv: 'Barnets egen syn', en: "The child's own view" },
      questions: [
        {
          id: 'viewHow',
          kind: 'choice',
          label: { sv: 'Hur fick du veta den?', en: 'How did you learn it?' },
          required: true,
          options: [
            { value: 'talked', label: { sv: 'Samtal med barnet', en: 'Talk with the child' } },
            { value: 'parent', label: { sv: 'Genom en förälder', en: 'Through a parent' } },
            {
              value: 'other_adult',
              label: { sv: 'Genom en annan vuxen', en: 'Through another adult' },
            },
            { value: 'not_obtained', label: { sv: 'Den är inte inhämtad', en: 'Not obtained' } },
          ],
        },
        {
          id: 'view',
          kind: 'textarea',
          label: { sv: 'Barnets syn', en: "The child's view" },
          required: true,
          maxLength: 2000,
          when: { question: 'viewHow', not: 'not_obtained' },
        },
        {
          id: 'viewWhyNot',
          kind: 'textarea',
          label: { sv: 'Varför inte?', en: 'Why not?' },
          required: true,
          maxLength: 1000,
          when: { question: 'viewHow', equals: 'not_obtained' },
        },
      ],
    },
    {
      id: 'foljder',
      title: { sv: 'Vad beslutet betyder för barnet', en: 'What the decision means for the child' },
      questions: [
        {
          id: 'hasEffect',
          kind: 'yes_no',
          label: {
            sv: 'Påverkar ett beslut i ärendet barnet?',
            en: 'Does a decision in the case affect the child?',
          },
          required: true,
        },
        {
          id: 'noEffectReason',
          kind: 'textarea',
          label: { sv: 'Varför påverkas barnet inte?', en: 'Why is the child not affected?' },
          required: true,
          minLength: 20,
          maxLength: 2000,
          when: { question: 'hasEffect', equals: false },
        },
        {
          id: 'consequences',
          kind: 'textarea',
          label: {
            sv: 'Vad innebär bifall och avslag för barnet?',
            en: 'What do approval and refusal mean for the child?',
          },
          required: true,
          when: { question: 'hasEffect', equals: true },
        },
        {
          id: 'measures',
          kind: 'textarea',
          label: {
            sv: 'Vad gör vi för barnets bästa?',
            en: "What do we do in the child's interest?",
          },
          help: {
            sv: 'Till exempel kompensatoriska åtgärder, stöd till en ensam förälder.',
            en: 'For example compensatory measures, support to a single parent.',
          },
          required: true,
          when: { question: 'hasEffect', equals: true },
        },
      ],
    },
  ],
} as const satisfies Instrument;
