import type { Section } from '../../instrument.ts';

/** The applicant answers for what is said, and knows what must be told later. */
export const declaration = {
  id: 'intyg',
  title: { sv: 'Intyga', en: 'Declare' },
  questions: [
    {
      id: 'controlNote',
      kind: 'note',
      label: {
        sv: 'Vi jämför det du skrivit med uppgifter hos till exempel Försäkringskassan, Arbetsförmedlingen och Skatteverket.',
        en: 'We compare what you have written with records of for example the Social Insurance Agency, the employment service and the tax agency.',
      },
    },
    {
      id: 'truthful',
      kind: 'confirm',
      label: {
        sv: 'Det jag har skrivit är sant, och jag har inte utelämnat något.',
        en: 'What I have written is true, and I have left nothing out.',
      },
      hint: {
        sv: 'Att medvetet lämna fel uppgifter kan vara ett brott.',
        en: 'To give wrong information on purpose can be a crime.',
      },
      required: true,
    },
    {
      id: 'willInform',
      kind: 'confirm',
      label: {
        sv: 'Jag berättar genast om något ändras: inkomster, boende, vilka som bor hemma.',
        en: 'I will tell at once if something changes: incomes, housing, who lives at home.',
      },
      required: true,
    },
  ],
} as const satisfies Section;
