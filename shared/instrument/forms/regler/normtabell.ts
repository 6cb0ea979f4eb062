import type { Instrument } from '../../instrument.ts';
import { whyAdded } from './why-added.ts';

/** Highest amount of a norm table: a hundred thousand kronor. */
const AMOUNT = { min: 100, max: 10_000_000, required: true } as const;
const size = (persons: string, person: string) =>
  ({ sv: `${persons} i hushållet`, en: `Household of ${person}` }) as const;

/** A norm table as the one who adds it writes it: the amounts in kronor, as the ordinance prints them. */
export const normtabell = {
  id: 'normtabell',
  version: 1,
  title: { sv: 'Normtabell', en: 'Norm table' },
  sections: [
    {
      id: 'giltighet',
      title: { sv: 'När den gäller', en: 'When it holds' },
      questions: [
        {
          id: 'from',
          kind: 'month',
          label: { sv: 'Från och med månad', en: 'From the month' },
          required: true,
        },
        {
          id: 'to',
          kind: 'month',
          label: { sv: 'Till och med månad', en: 'To and with the month' },
          required: true,
        },
        {
          id: 'source',
          kind: 'text',
          label: { sv: 'Var står beloppen?', en: 'Where do the amounts stand?' },
          hint: {
            sv: 'Författning och nummer, så att beloppen kan kontrolleras.',
            en: 'Ordinance and number, so that the amounts can be checked.',
          },
          required: true,
          maxLength: 300,
        },
      ],
    },
    {
      id: 'barn',
      title: { sv: 'Barn och skolungdomar', en: 'Children and school youths' },
      questions: [
        {
          id: 'children',
          kind: 'rows',
          label: { sv: 'En rad för varje ålder', en: 'A line for each age' },
          hint: {
            sv: 'Åldrarna 0–20 år ska finnas på exakt en rad var.',
            en: 'Each age from 0 to 20 stands in exactly one line.',
          },
          min: 1,
          max: 21,
          add: { sv: 'Lägg till en rad', en: 'Add a line' },
          item: { sv: 'Rad', en: 'Line' },
          fields: [
            {
              id: 'from',
              kind: 'number',
              label: { sv: 'Från ålder', en: 'From age' },
              required: true,
              max: 20,
            },
            {
              id: 'to',
              kind: 'number',
              label: { sv: 'Till och med ålder', en: 'To and with age' },
              required: true,
              max: 20,
            },
            {
              id: 'full',
              kind: 'money',
              label: { sv: 'Belopp i månaden', en: 'Amount a month' },
              ...AMOUNT,
            },
            {
              id: 'withoutLunch',
              kind: 'money',
              label: {
                sv: 'Belopp utan lunch fem dagar i veckan',
                en: 'Without lunch five days a week',
              },
              min: 100,
              max: AMOUNT.max,
            },
          ],
        },
      ],
    },
    {
      id: 'vuxna',
      title: { sv: 'Vuxna', en: 'Adults' },
      questions: [
        { id: 'single', kind: 'money', label: { sv: 'Ensamstående', en: 'One adult' }, ...AMOUNT },
        { id: 'couple', kind: 'money', label: { sv: 'Sambor', en: 'A couple' }, ...AMOUNT },
      ],
    },
    {
      id: 'gemensamma',
      title: { sv: 'Gemensamma kostnader', en: 'Common costs' },
      questions: [
        { id: 'common1', kind: 'money', label: size('En person', 'one'), ...AMOUNT },
        { id: 'common2', kind: 'money', label: size('Två personer', 'two'), ...AMOUNT },
        { id: 'common3', kind: 'money', label: size('Tre personer', 'three'), ...AMOUNT },
        { id: 'common4', kind: 'money', label: size('Fyra personer', 'four'), ...AMOUNT },
        { id: 'common5', kind: 'money', label: size('Fem personer', 'five'), ...AMOUNT },
        { id: 'common6', kind: 'money', label: size('Sex personer', 'six'), ...AMOUNT },
        { id: 'common7', kind: 'money', label: size('Sju personer', 'seven'), ...AMOUNT },
      ],
    },
    {
      id: 'prisbasbelopp',
      title: { sv: 'Prisbasbelopp', en: 'Price base amount' },
      questions: [
        {
          id: 'priceBaseAmount',
          kind: 'money',
          label: { sv: 'Kalenderårets prisbasbelopp', en: "The calendar year's price base amount" },
          ...AMOUNT,
        },
      ],
    },
    whyAdded,
  ],
} as const satisfies Instrument;
