import { assetKinds } from '../../../norm/asset-kinds.ts';
import { costKinds } from '../../../norm/cost-kinds.ts';
import { incomeKinds } from '../../../norm/income-kinds.ts';
import type { Section } from '../../instrument.ts';
import { optionsOf } from '../question/options-of.ts';
import { adultOptions, whoFields } from '../question/who.ts';

/** The money that comes in. */
export const incomes = {
  id: 'inkomster',
  title: { sv: 'Inkomster', en: 'Incomes' },
  questions: [
    {
      id: 'incomes',
      kind: 'rows',
      label: {
        sv: 'Pengar som ni får under månaden',
        en: 'Money that you receive during the month',
      },
      hint: {
        sv: 'Ta med allt: lön, bidrag, Swish och gåvor, också barnens. Finns inga inkomster går du vidare.',
        en: 'Include everything: pay, benefits, Swish and gifts, also those of the children. If there is none, go on.',
      },
      why: {
        sv: 'Stödet ska täcka det som era egna pengar inte räcker till.',
        en: 'The support is to cover what your own money does not.',
      },
      max: 30,
      add: { sv: 'Lägg till en inkomst', en: 'Add an income' },
      item: { sv: 'Inkomst', en: 'Income' },
      fields: [
        {
          id: 'kind',
          kind: 'choice',
          label: { sv: 'Vad är det för inkomst?', en: 'What kind of income is it?' },
          look: 'select',
          required: true,
          options: optionsOf(incomeKinds),
        },
        ...whoFields,
        {
          id: 'amount',
          kind: 'money',
          label: { sv: 'Belopp efter skatt', en: 'Amount after tax' },
          required: true,
        },
        {
          id: 'date',
          kind: 'date',
          label: { sv: 'När kommer pengarna?', en: 'When does the money come?' },
        },
      ],
    },
  ],
} as const satisfies Section;

/** What is owned. */
export const assets = {
  id: 'tillgangar',
  title: { sv: 'Tillgångar', en: 'Assets' },
  questions: [
    {
      id: 'assets',
      kind: 'rows',
      label: { sv: 'Det ni äger', en: 'What you own' },
      hint: {
        sv: 'Pengar på konton, fonder, bil, bostad. Vanliga saker i hemmet ska inte tas med. Äger ni inget går du vidare.',
        en: 'Money in accounts, funds, car, home. Leave out ordinary things in the home. If you own nothing, go on.',
      },
      why: {
        sv: 'Pengar som finns ska användas först. Vi bedömer vad som är rimligt att sälja.',
        en: 'Money that is there is to be used first. We judge what it is reasonable to sell.',
      },
      max: 20,
      add: { sv: 'Lägg till en tillgång', en: 'Add an asset' },
      item: { sv: 'Tillgång', en: 'Asset' },
      fields: [
        {
          id: 'kind',
          kind: 'choice',
          label: { sv: 'Vad är det?', en: 'What is it?' },
          look: 'select',
          required: true,
          options: optionsOf(assetKinds),
        },
        {
          id: 'who',
          kind: 'choice',
          label: { sv: 'Vems är den?', en: 'Whose is it?' },
          required: true,
          options: adultOptions,
        },
        {
          id: 'value',
          kind: 'money',
          label: { sv: 'Värde', en: 'Value' },
          hint: { sv: 'Ungefär, i kronor', en: 'Roughly, in kronor' },
          required: true,
        },
      ],
    },
  ],
} as const satisfies Section;

/** The costs of the month beside the rent, which is asked with the home. */
export const costs = {
  id: 'kostnader',
  title: { sv: 'Kostnader', en: 'Costs' },
  questions: [
    {
      id: 'costs',
      kind: 'rows',
      label: {
        sv: 'Kostnader som ni söker för',
        en: 'Costs that you apply for',
      },
      hint: {
        sv: 'Till exempel el, hemförsäkring, resor, medicin. Hyran har du redan skrivit. Mat, kläder och telefon ingår i beloppet för alla.',
        en: 'For example electricity, home insurance, travel, medicine. You have already written the rent. Food, clothes and telephone are in the amount for everybody.',
      },
      why: {
        sv: 'Skäliga kostnader räknas med i det ni kan få.',
        en: 'Reasonable costs are counted in what you can get.',
      },
      max: 30,
      add: { sv: 'Lägg till en kostnad', en: 'Add a cost' },
      item: { sv: 'Kostnad', en: 'Cost' },
      fields: [
        {
          id: 'kind',
          kind: 'choice',
          label: { sv: 'Vad gäller kostnaden?', en: 'What is the cost for?' },
          look: 'select',
          required: true,
          options: optionsOf(costKinds),
        },
        {
          id: 'amount',
          kind: 'money',
          label: { sv: 'Belopp för månaden', en: 'Amount for the month' },
          required: true,
        },
        {
          id: 'note',
          kind: 'text',
          label: { sv: 'Beskriv kostnaden', en: 'Describe the cost' },
          required: true,
          when: { question: 'kind', equals: 'ovrigt' },
        },
      ],
    },
  ],
} as const satisfies Section;
