import type { Section } from '../../instrument.ts';
import { childrenQuestion } from '../question/children.ts';

const [, , residence, days, school, lunch] = childrenQuestion.fields;

/** Who lives there. A month of birth is enough for a child's norm, and says less of the child. */
export const home = {
  id: 'hushall',
  title: { sv: 'Ni som bor tillsammans', en: 'You who live together' },
  questions: [
    {
      id: 'month',
      kind: 'month',
      label: { sv: 'Vilken månad gäller det?', en: 'Which month is it about?' },
      required: true,
    },
    {
      id: 'livesWith',
      kind: 'choice',
      label: {
        sv: 'Lever du ensam eller tillsammans med någon?',
        en: 'Do you live alone or together with someone?',
      },
      hint: {
        sv: 'Tillsammans betyder att ni är gifta, registrerade partner eller sambor.',
        en: 'Together means that you are married, registered partners or cohabiting.',
      },
      required: true,
      options: [
        { value: 'alone', label: { sv: 'Ensam', en: 'Alone' } },
        { value: 'partner', label: { sv: 'Tillsammans med någon', en: 'Together with someone' } },
      ],
    },
    {
      id: 'children',
      kind: 'rows',
      label: childrenQuestion.label,
      hint: childrenQuestion.hint,
      max: 15,
      add: childrenQuestion.add,
      item: childrenQuestion.item,
      fields: [
        {
          id: 'born',
          kind: 'month',
          label: { sv: 'När är barnet fött?', en: 'When was the child born?' },
          hint: {
            sv: 'År och månad, till exempel 2019-04',
            en: 'Year and month, for example 2019-04',
          },
          required: true,
        },
        residence,
        days,
        school,
        lunch,
      ],
    },
    {
      id: 'sharedWith',
      kind: 'number',
      label: {
        sv: 'Hur många andra delar ni mat och hushåll med?',
        en: 'How many others do you share food and housekeeping with?',
      },
      hint: {
        sv: 'Andra än din partner och dina barn. Skriv 0 om det inte är någon.',
        en: 'Others than your partner and your children. Write 0 if there is nobody.',
      },
      required: true,
      min: 0,
      max: 30,
    },
  ],
} as const satisfies Section;
