import type { Section } from '../../instrument.ts';

/**
 * Why a decision may be taken although the applicant has not seen the material: FL 25 §, first
 * paragraph (needless) and second paragraph, 2 and 3. The first of the second is about employment.
 */
export const exception = {
  id: 'undantag',
  title: { sv: 'Utan kommunicering', en: 'Without communication' },
  when: { question: 'unseenMaterial', equals: true },
  outcomes: ['till_beslut', 'over_delegation'],
  questions: [
    {
      id: 'exceptionGround',
      kind: 'choice',
      label: {
        sv: 'Varför behövs ingen kommunicering?',
        en: 'Why is no communication needed?',
      },
      required: true,
      options: [
        {
          value: 'needless',
          label: {
            sv: 'Det är uppenbart obehövligt (FL 25 §, första stycket)',
            en: 'It is obviously needless (FL 25, first paragraph)',
          },
        },
        {
          value: 'would_harm',
          label: {
            sv: 'Beslutet skulle annars bli avsevärt svårare att genomföra (FL 25 §, andra stycket 2)',
            en: 'The decision would otherwise be much harder to carry out (FL 25, second paragraph 2)',
          },
        },
        {
          value: 'urgent',
          label: {
            sv: 'Ett väsentligt allmänt eller enskilt intresse kräver beslut omedelbart (FL 25 §, andra stycket 3)',
            en: 'An important public or private interest requires a decision at once (FL 25, second paragraph 3)',
          },
        },
      ],
    },
    {
      id: 'exceptionReason',
      kind: 'textarea',
      label: { sv: 'Skäl', en: 'Reason' },
      required: true,
      maxLength: 1000,
    },
  ],
} as const satisfies Section;

/** The material that the applicant is to see, and by when to answer (FL 25). */
export const communication = {
  id: 'kommunicering',
  title: { sv: 'Kommunicering', en: 'Communication' },
  outcomes: ['kommunicering'],
  questions: [
    {
      id: 'material',
      kind: 'textarea',
      label: { sv: 'Uppgifterna som sökanden ska få se', en: 'The material to be seen' },
      hint: {
        sv: 'Vad står i dem, och vad betyder de för beslutet?',
        en: 'What do they say, and what do they mean for the decision?',
      },
      required: true,
      minLength: 10,
    },
    {
      id: 'materialFrom',
      kind: 'text',
      label: { sv: 'Varifrån kommer de?', en: 'Where do they come from?' },
      required: true,
    },
    {
      id: 'replyBy',
      kind: 'date',
      label: { sv: 'Svara senast', en: 'Answer by' },
      hint: {
        sv: 'En vardag, så att sökanden kan nå oss samma dag.',
        en: 'A working day, so that the applicant can reach us on it.',
      },
      required: true,
    },
  ],
} as const satisfies Section;

/** Parts of utredning that must be done again. */
export const reopening = {
  id: 'ateruppta',
  title: { sv: 'Återuppta utredningen', en: 'Resume the investigation' },
  outcomes: ['ateruppta_utredning'],
  questions: [
    {
      id: 'reopen',
      kind: 'choices',
      label: { sv: 'Vad ska göras om?', en: 'What is to be done again?' },
      min: 1,
      options: [
        { value: 'ib1', label: { sv: 'IB 1, underlag', en: 'IB 1, material' } },
        { value: 'ib2', label: { sv: 'IB 2, Jobbtorg', en: 'IB 2, Jobbtorg' } },
        {
          value: 'ib3',
          label: { sv: 'IB 3, vägen till försörjning', en: 'IB 3, way to self-support' },
        },
        { value: 'ib4', label: { sv: 'IB 4, förändringsplan', en: 'IB 4, plan for change' } },
        {
          value: 'barnkonsekvensanalys',
          label: { sv: 'Barnkonsekvensanalyser', en: 'Analyses of consequences for children' },
        },
      ],
    },
    {
      id: 'reopenWhy',
      kind: 'textarea',
      label: { sv: 'Varför?', en: 'Why?' },
      required: true,
      maxLength: 1000,
    },
  ],
} as const satisfies Section;
