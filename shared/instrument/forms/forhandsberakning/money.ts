import { costKinds } from '../../../norm/cost-kinds.ts';
import { incomeKinds } from '../../../norm/income-kinds.ts';
import type { Section } from '../../instrument.ts';
import { optionsOf } from '../question/options-of.ts';
import { whoFields } from '../question/who.ts';

const [, whichChild] = whoFields;
const { hyra: _rent, el: _power, hemforsakring: _insurance, ...otherCosts } = costKinds;

/** What there is of money, and what is owned besides. */
export const incomes = {
  id: 'pengar',
  title: { sv: 'Pengar som ni har', en: 'Money that you have' },
  questions: [
    {
      id: 'incomes',
      kind: 'rows',
      label: {
        sv: 'Pengar som ni får under månaden',
        en: 'Money that you receive during the month',
      },
      hint: {
        sv: 'Lön, bidrag, Swish och gåvor, också barnens. Finns inga inkomster går du vidare.',
        en: 'Pay, benefits, Swish and gifts, also those of the children. If there is none, go on.',
      },
      max: 15,
      add: { sv: 'Lägg till en inkomst', en: 'Add an income' },
      item: { sv: 'Inkomst', en: 'Income' },
      fields: [
        {
          id: 'kind',
          kind: 'choice',
          look: 'select',
          label: { sv: 'Vad är det för inkomst?', en: 'What kind of income is it?' },
          required: true,
          options: optionsOf(incomeKinds),
        },
        {
          id: 'who',
          kind: 'choice',
          label: { sv: 'Vem får pengarna?', en: 'Who receives the money?' },
          required: true,
          options: [
            { value: 'applicant', label: { sv: 'Jag', en: 'I do' } },
            {
              value: 'co_applicant',
              label: { sv: 'Den jag lever med', en: 'The person I live with' },
            },
            { value: 'child', label: { sv: 'Ett barn', en: 'A child' } },
          ],
        },
        whichChild,
        {
          id: 'amount',
          kind: 'money',
          label: { sv: 'Belopp efter skatt', en: 'Amount after tax' },
          required: true,
        },
      ],
    },
    {
      id: 'savings',
      kind: 'money',
      label: {
        sv: 'Hur mycket pengar har ni på konton och kontant?',
        en: 'How much money do you have in accounts and cash?',
      },
      hint: { sv: 'Ungefär, i kronor', en: 'Roughly, in kronor' },
    },
    {
      id: 'owns',
      kind: 'choices',
      label: { sv: 'Äger ni något av det här?', en: 'Do you own any of this?' },
      options: [
        { value: 'fonder', label: { sv: 'Fonder eller aktier', en: 'Funds or shares' } },
        { value: 'fastighet', label: { sv: 'Hus eller bostadsrätt', en: 'House or flat' } },
        { value: 'fordon', label: { sv: 'Bil eller annat fordon', en: 'Car or other vehicle' } },
        { value: 'foretag', label: { sv: 'Företag', en: 'Business' } },
      ],
    },
  ],
} as const satisfies Section;

/** What it costs to live, beside what the norm is for. */
export const costs = {
  id: 'kostnader',
  title: { sv: 'Kostnader', en: 'Costs' },
  intro: {
    sv: 'Mat, kläder, hygien, fritid och telefon ska inte skrivas här. Dem har riksnormen belopp för.',
    en: 'Do not write food, clothes, hygiene, leisure and telephone here. The national norm has amounts for them.',
  },
  questions: [
    {
      id: 'rent',
      kind: 'money',
      label: { sv: 'Hyra eller avgift för bostaden', en: 'Rent or fee for the home' },
      hint: {
        sv: 'Kronor i månaden. Skriv 0 om du inte har någon.',
        en: 'Kronor a month. Write 0 if you have none.',
      },
      required: true,
    },
    { id: 'power', kind: 'money', label: { sv: 'Hushållsel', en: 'Household electricity' } },
    { id: 'insurance', kind: 'money', label: { sv: 'Hemförsäkring', en: 'Home insurance' } },
    {
      id: 'otherCosts',
      kind: 'rows',
      label: { sv: 'Andra kostnader', en: 'Other costs' },
      hint: {
        sv: 'Till exempel resor till arbetet, medicin, läkarbesök eller barnomsorg.',
        en: 'For example travel to work, medicine, medical visits or childcare.',
      },
      max: 15,
      add: { sv: 'Lägg till en kostnad', en: 'Add a cost' },
      item: { sv: 'Kostnad', en: 'Cost' },
      fields: [
        {
          id: 'kind',
          kind: 'choice',
          look: 'select',
          label: { sv: 'Vad gäller kostnaden?', en: 'What is the cost for?' },
          required: true,
          options: optionsOf(otherCosts),
        },
        {
          id: 'amount',
          kind: 'money',
          label: { sv: 'Belopp för månaden', en: 'Amount for the month' },
          required: true,
        },
      ],
    },
  ],
} as const satisfies Section;
