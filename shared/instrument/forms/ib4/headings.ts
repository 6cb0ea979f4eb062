import type { Section } from '../../instrument.ts';

const iForm = {
  sv: 'Skriv i jagform, med klientens egna ord.',
  en: "Write in the first person, in the client's own words.",
} as const;

/** Heading 1 (R104). */
export const situation = {
  id: 'rubrik_1',
  title: { sv: '1. Aktuell situation', en: '1. Present situation' },
  questions: [
    {
      id: 'situation',
      kind: 'textarea',
      label: { sv: 'Så ser det ut för mig nu', en: 'This is how it is for me now' },
      help: iForm,
      required: true,
    },
  ],
} as const satisfies Section;

/** Heading 2 (R105). */
export const change = {
  id: 'rubrik_2',
  title: {
    sv: '2. Förändring du vill genomföra för att uppnå egen försörjning',
    en: '2. The change you want to make to support yourself',
  },
  questions: [
    {
      id: 'change',
      kind: 'textarea',
      label: { sv: 'Det här vill jag förändra', en: 'This is what I want to change' },
      help: iForm,
      required: true,
    },
    {
      id: 'goals',
      kind: 'rows',
      label: { sv: 'Mina mål', en: 'My goals' },
      min: 1,
      max: 6,
      add: { sv: 'Lägg till ett mål', en: 'Add a goal' },
      item: { sv: 'Mål', en: 'Goal' },
      fields: [
        { id: 'goal', kind: 'text', label: { sv: 'Mål', en: 'Goal' }, required: true },
        { id: 'by', kind: 'date', label: { sv: 'Senast', en: 'By' }, required: true },
      ],
    },
  ],
} as const satisfies Section;

/** Heading 3 (R106). */
export const reasons = {
  id: 'rubrik_3',
  title: {
    sv: '3. De viktigaste anledningarna till att du vill genomföra förändringen',
    en: '3. The most important reasons why you want to make the change',
  },
  questions: [
    {
      id: 'reasons',
      kind: 'textarea',
      label: { sv: 'Det här är viktigt för mig', en: 'This is important to me' },
      help: iForm,
      required: true,
    },
  ],
} as const satisfies Section;

/** Heading 4 (R107). */
export const needs = {
  id: 'rubrik_4',
  title: {
    sv: '4. Detta behöver du göra för att nå ditt/dina mål',
    en: '4. This is what you need to do to reach your goal or goals',
  },
  questions: [
    {
      id: 'needs',
      kind: 'textarea',
      label: { sv: 'Det här behöver jag göra', en: 'This is what I need to do' },
      help: {
        sv: 'Jagform. Ta med boendet när det är osäkert.',
        en: 'First person. Include housing when it is insecure.',
      },
      required: true,
    },
  ],
} as const satisfies Section;

/** Heading 5 (R108), the part goals with their dates (R113). */
export const steps = {
  id: 'rubrik_5',
  title: {
    sv: '5. Du kommer att ta följande steg',
    en: '5. You will take these steps',
  },
  questions: [
    {
      id: 'steps',
      kind: 'rows',
      label: { sv: 'Mina delmål', en: 'My part goals' },
      min: 1,
      max: 15,
      add: { sv: 'Lägg till ett steg', en: 'Add a step' },
      item: { sv: 'Steg', en: 'Step' },
      fields: [
        { id: 'step', kind: 'text', label: { sv: 'Jag ska', en: 'I will' }, required: true },
        { id: 'by', kind: 'date', label: { sv: 'Senast', en: 'By' }, required: true },
        {
          id: 'support',
          kind: 'text',
          label: { sv: 'Vem hjälper mig?', en: 'Who helps me?' },
        },
      ],
    },
  ],
} as const satisfies Section;

/** Heading 6 (R109). */
export const difficulties = {
  id: 'rubrik_6',
  title: {
    sv: '6. Finns det något som kan försvåra din väg till självförsörjning?',
    en: '6. Is there anything that can make your way to self-support harder?',
  },
  questions: [
    {
      id: 'difficulties',
      kind: 'textarea',
      label: {
        sv: 'Det här kan bli svårt, och så gör jag då',
        en: 'This can be hard, and this is what I do then',
      },
      help: iForm,
      required: true,
    },
  ],
} as const satisfies Section;
