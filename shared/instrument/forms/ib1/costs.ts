import { costKinds } from '../../../norm/cost-kinds.ts';
import type { Section } from '../../instrument.ts';
import { optionsOf } from '../question/options-of.ts';

/** Costs beside the norm and the rent, each with what is approved and why. */
export const costs = {
  id: 'kostnader',
  title: { sv: 'Kostnader', en: 'Costs' },
  intro: {
    sv: 'Hyran hämtas från boendet och ska inte skrivas här.',
    en: 'The rent is taken from housing and is not to be written here.',
  },
  questions: [
    {
      id: 'costs',
      kind: 'rows',
      label: { sv: 'Sökta kostnader', en: 'Costs applied for' },
      why: {
        sv: 'Varje sökt kostnad prövas för sig, och ett avslag får sitt skäl.',
        en: 'Each cost applied for is judged by itself, and a refusal gets its reason.',
      },
      max: 30,
      add: { sv: 'Lägg till en kostnad', en: 'Add a cost' },
      item: { sv: 'Kostnad', en: 'Cost' },
      fields: [
        {
          id: 'kind',
          kind: 'choice',
          label: { sv: 'Slag', en: 'Kind' },
          look: 'select',
          required: true,
          options: optionsOf(costKinds),
        },
        {
          id: 'note',
          kind: 'text',
          label: { sv: 'Beskrivning', en: 'Description' },
        },
        { id: 'applied', kind: 'money', label: { sv: 'Sökt', en: 'Applied for' }, required: true },
        {
          id: 'source',
          kind: 'text',
          label: { sv: 'Underlag', en: 'Evidence' },
          hint: { sv: 'Till exempel faktura, kvitto', en: 'For example invoice, receipt' },
          required: true,
        },
        {
          id: 'wholeApproved',
          kind: 'yes_no',
          label: { sv: 'Godtas hela beloppet?', en: 'Is the whole amount accepted?' },
          required: true,
        },
        {
          id: 'approved',
          kind: 'money',
          label: { sv: 'Godtaget belopp', en: 'Amount accepted' },
          required: true,
          when: { question: 'wholeApproved', equals: false },
        },
        {
          id: 'reason',
          kind: 'textarea',
          label: { sv: 'Skäl', en: 'Reason' },
          help: {
            sv: 'Jämför med vad den som har låg inkomst brukar ha råd med. Texten läses av sökanden.',
            en: 'Compare with what a person with low income can usually afford. The applicant reads the text.',
          },
          required: true,
          maxLength: 1000,
          when: { question: 'wholeApproved', equals: false },
        },
      ],
    },
  ],
} as const satisfies Section;
