import { adjustmentGrounds } from '../../../norm/adjustment-ground.ts';
import type { Section } from '../../instrument.ts';
import { optionsOf } from '../question/options-of.ts';

/** A fritidskort may never be why the norm is calculated lower (SoL 12:7 a): it cannot be chosen. */
const { fritidskort, ...grounds } = adjustmentGrounds;

/** The norm higher or lower in the single case, row by row. SoL 12:7 third paragraph. */
export const norm = {
  id: 'norm',
  title: { sv: 'Avvikelse från riksnormen', en: 'Deviation from the national norm' },
  questions: [
    {
      id: 'normDeviates',
      kind: 'yes_no',
      label: {
        sv: 'Ska någon del av riksnormen räknas högre eller lägre?',
        en: 'Is any part of the national norm to be calculated higher or lower?',
      },
      help: {
        sv: 'Den ska räknas högre om det finns särskilda skäl, och får räknas lägre om det finns särskilda skäl (SoL 12:7). Ett fritidskort är aldrig ett skäl att räkna lägre (SoL 12:7 a).',
        en: 'It must be calculated higher for special reasons, and may be lower for special reasons (SoL 12:7). A leisure card is never a reason to calculate lower (SoL 12:7 a).',
      },
    },
    {
      id: 'normDeviations',
      kind: 'rows',
      label: { sv: 'Avvikelser', en: 'Deviations' },
      why: {
        sv: 'Varje avvikelse visas i beräkningen med sitt skäl.',
        en: 'Each deviation is shown in the calculation with its reason.',
      },
      min: 1,
      max: 15,
      add: { sv: 'Lägg till en avvikelse', en: 'Add a deviation' },
      item: { sv: 'Avvikelse', en: 'Deviation' },
      when: { question: 'normDeviates', equals: true },
      fields: [
        {
          id: 'row',
          kind: 'choice',
          label: { sv: 'Vilken del av normen?', en: 'Which part of the norm?' },
          required: true,
          options: [
            {
              value: 'adults',
              label: { sv: 'Personliga kostnader, vuxna', en: 'Personal costs, adults' },
            },
            {
              value: 'child',
              label: { sv: 'Personliga kostnader, ett barn', en: 'Personal costs, a child' },
            },
            {
              value: 'common',
              label: { sv: 'Gemensamma hushållskostnader', en: 'Common household costs' },
            },
          ],
        },
        {
          id: 'child',
          kind: 'number',
          label: { sv: 'Vilket barn?', en: 'Which child?' },
          hint: {
            sv: 'Skriv 1 för det första barnet i listan över barn, 2 för det andra.',
            en: 'Write 1 for the first child in the list of children, 2 for the second.',
          },
          required: true,
          min: 1,
          max: 15,
          when: { question: 'row', equals: 'child' },
        },
        {
          id: 'ground',
          kind: 'choice',
          label: { sv: 'Särskilt skäl', en: 'Special reason' },
          look: 'select',
          required: true,
          options: optionsOf(grounds),
        },
        {
          id: 'approved',
          kind: 'money',
          label: { sv: 'Belopp i stället för normens', en: 'Amount instead of that of the norm' },
          required: true,
        },
        {
          id: 'reason',
          kind: 'textarea',
          label: { sv: 'Motivering', en: 'Explanation' },
          help: { sv: 'Texten läses av sökanden.', en: 'The applicant reads the text.' },
          required: true,
          maxLength: 1000,
        },
      ],
    },
  ],
} as const satisfies Section;
