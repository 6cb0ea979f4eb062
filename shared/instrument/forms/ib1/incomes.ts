import { assetKinds } from '../../../norm/asset-kinds.ts';
import { incomeKinds } from '../../../norm/income-kinds.ts';
import type { Section } from '../../instrument.ts';
import { optionsOf } from '../question/options-of.ts';
import { adultOptions, whoFields } from '../question/who.ts';

const source = {
  id: 'source',
  kind: 'text',
  label: { sv: 'Underlag', en: 'Evidence' },
  hint: {
    sv: 'Till exempel lönebesked, SSBTEK, kontoutdrag',
    en: 'For example pay slip, SSBTEK, account statement',
  },
  required: true,
} as const;

const incomesTitle = { sv: 'Inkomster', en: 'Incomes' } as const;

const incomeRows = {
  id: 'incomes',
  kind: 'rows',
  label: { sv: 'Inkomster under månaden', en: 'Incomes of the month' },
  why: {
    sv: 'Alla inkomster räknas, om inte en regel säger annat (SoL 12:1).',
    en: 'All incomes are counted unless a rule says otherwise (SoL 12:1).',
  },
  max: 30,
  add: { sv: 'Lägg till en inkomst', en: 'Add an income' },
  item: { sv: 'Inkomst', en: 'Income' },
  fields: [
    {
      id: 'kind',
      kind: 'choice',
      label: { sv: 'Slag', en: 'Kind' },
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
      id: 'earnedEarlier',
      kind: 'money',
      label: {
        sv: 'Barnets lön tidigare i år',
        en: "The child's pay earlier this year",
      },
      hint: {
        sv: 'Avgör om årets lön går över prisbasbeloppet (SoL 12:9).',
        en: "Decides if the year's pay exceeds the price base amount (SoL 12:9).",
      },
      when: { question: 'who', equals: 'child' },
    },
    source,
    {
      id: 'counted',
      kind: 'yes_no',
      label: { sv: 'Räknas den?', en: 'Is it counted?' },
      help: {
        sv: 'Svara ja om inget särskilt talar emot. Undantagen i lagen räknas fram av sig själva.',
        en: 'Answer yes unless something speaks against it. The exceptions of the law are worked out by themselves.',
      },
      required: true,
    },
    {
      id: 'notCountedWhy',
      kind: 'textarea',
      label: { sv: 'Varför räknas den inte?', en: 'Why is it not counted?' },
      required: true,
      maxLength: 1000,
      when: { question: 'counted', equals: false },
    },
  ],
} as const;

const jobbstimulansRows = {
  id: 'jobbstimulans',
  kind: 'rows',
  label: { sv: 'Särskild beräkningsregel för lön', en: 'Special rule for pay' },
  help: {
    sv: 'En fjärdedel av lönen räknas inte i två år för den som fått försörjningsstöd sex månader i följd (SoL 12:8).',
    en: 'A quarter of pay is not counted for two years for a person who has had support for six consecutive months (SoL 12:8).',
  },
  why: {
    sv: 'Så att det lönar sig att arbeta.',
    en: 'So that work pays.',
  },
  max: 4,
  add: { sv: 'Lägg till en period', en: 'Add a period' },
  item: { sv: 'Period', en: 'Period' },
} as const;

const periodFields = [
  {
    id: 'who',
    kind: 'choice',
    label: { sv: 'Vem gäller den?', en: 'For whom?' },
    required: true,
    options: adultOptions,
  },
  {
    id: 'from',
    kind: 'month',
    label: { sv: 'Första månaden', en: 'First month' },
    required: true,
  },
  {
    id: 'to',
    kind: 'month',
    label: { sv: 'Sista månaden', en: 'Last month' },
    required: true,
  },
] as const;

const correctionFields = [
  {
    id: 'holds',
    kind: 'yes_no',
    label: { sv: 'Gäller regeln i perioden?', en: 'Does the rule hold in the period?' },
    hint: {
      sv: 'Svara nej om perioden inte ska gälla trots att den räknas fram.',
      en: 'Answer no if the period is not to hold although it is worked out.',
    },
  },
  {
    id: 'reason',
    kind: 'textarea',
    label: { sv: 'Skäl till rättelsen', en: 'Reason for the correction' },
    hint: {
      sv: 'Till exempel försörjningsstöd i en annan kommun före ärendet.',
      en: 'For example support in another municipality before the case.',
    },
    maxLength: 1000,
  },
] as const;

/** As they were first asked: every period of SoL 12:8 was written by hand. */
export const incomes1 = {
  id: 'inkomster',
  title: incomesTitle,
  questions: [incomeRows, { ...jobbstimulansRows, fields: periodFields }],
} as const satisfies Section;

/**
 * Verified incomes of the month, each counted or not with its reason. The periods of SoL 12:8 come from
 * the case's own paid months; what is written here is a correction, with its reason.
 */
export const incomes = {
  id: 'inkomster',
  title: incomesTitle,
  questions: [
    incomeRows,
    {
      ...jobbstimulansRows,
      help: {
        sv: 'Perioden räknas fram ur de månader som har betalats i ärendet: sex månader i följd ger två år då en fjärdedel av lönen inte räknas (SoL 12:8). Skriv en rad bara om det ska rättas.',
        en: 'The period is worked out from the months paid in the case: six months in a row give two years in which a quarter of pay is not counted (SoL 12:8). Write a row only to correct that.',
      },
      fields: [...periodFields, ...correctionFields],
    },
  ],
} as const satisfies Section;

/** Assets, and the part of them that can be used this month. */
export const assets = {
  id: 'tillgangar',
  title: { sv: 'Tillgångar', en: 'Assets' },
  questions: [
    {
      id: 'assets',
      kind: 'rows',
      label: { sv: 'Tillgångar', en: 'Assets' },
      why: {
        sv: 'Pengar som finns ska användas först.',
        en: 'Money that is there is to be used first.',
      },
      max: 20,
      add: { sv: 'Lägg till en tillgång', en: 'Add an asset' },
      item: { sv: 'Tillgång', en: 'Asset' },
      fields: [
        {
          id: 'kind',
          kind: 'choice',
          label: { sv: 'Slag', en: 'Kind' },
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
        { id: 'value', kind: 'money', label: { sv: 'Värde', en: 'Value' }, required: true },
        {
          id: 'available',
          kind: 'money',
          label: { sv: 'Kan användas den här månaden', en: 'Can be used this month' },
          hint: {
            sv: 'Tomt betyder hela värdet för pengar, och inget för det som måste säljas först.',
            en: 'Empty means the whole value of money, and nothing of what must be sold first.',
          },
        },
        source,
      ],
    },
  ],
} as const satisfies Section;
