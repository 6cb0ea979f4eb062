/**
 * The form in which a caseworker tries other amounts. It is made of the calculation that is tried,
 * row by row, so that nothing can be changed which is not there; the one renderer shows it.
 */
import type { Child } from '../../household/household.ts';
import { optionsOf } from '../../instrument/forms/question/options-of.ts';
import type { Instrument, Section } from '../../instrument/instrument.ts';
import type { Localized, Question } from '../../instrument/question.ts';
import type { CalculationRow } from '../../norm/calculation.ts';
import type { CalculationInput } from '../../norm/calculation-input.ts';
import { costKinds } from '../../norm/cost-kinds.ts';
import { incomeKinds } from '../../norm/income-kinds.ts';
import { kronor } from '../../norm/kronor.ts';
import { adultsWithPay, type TrialBase, trialField } from './trial-field.ts';

const same = (text: string): Localized => ({ sv: text, en: text });

/** What the rule gives, and that an empty field follows it. */
function byTheRule({ proposed }: CalculationRow): Localized {
  const sum = kronor(proposed);
  return {
    sv: `Enligt regeln ${sum.sv}. Lämna tomt för att följa regeln.`,
    en: `By the rule ${sum.en}. Leave empty to follow the rule.`,
  };
}

function approvedQuestion(row: CalculationRow, label: Localized = row.label): Question {
  return { id: trialField.approved(row.id), kind: 'money', label, hint: byTheRule(row) };
}

function incomeQuestions(row: CalculationRow): readonly Question[] {
  const { sv, en } = row.label;
  const amount = trialField.amount(row.id);
  return [
    { id: amount, kind: 'money', label: { sv, en }, required: true },
    approvedQuestion(row, { sv: `Räknas: ${sv}`, en: `Counted: ${en}` }),
  ];
}

function childQuestions({ id, name }: Child): readonly Question[] {
  const residence = trialField.residence(id);
  return [
    {
      id: residence,
      kind: 'choice',
      label: { sv: `${name} bor här`, en: `${name} lives here` },
      required: true,
      options: [
        { value: 'full', label: { sv: 'Hela tiden', en: 'All the time' } },
        { value: 'half', label: { sv: 'Halva tiden', en: 'Half of the time' } },
        { value: 'days', label: { sv: 'Vissa dagar', en: 'Some days' } },
      ],
    },
    {
      id: trialField.days(id),
      kind: 'number',
      label: { sv: `Dagar i månaden, ${name}`, en: `Days a month, ${name}` },
      required: true,
      min: 1,
      max: 31,
      when: { question: residence, equals: 'days' },
    },
  ];
}

function householdQuestions(input: CalculationInput): readonly Question[] {
  return [
    ...input.household.children.flatMap(childQuestions),
    {
      id: trialField.sharedWith,
      kind: 'number',
      label: {
        sv: 'Andra som hushållet delar mat och hushåll med, antal',
        en: 'Others that the household shares food and housekeeping with, number',
      },
      required: true,
      min: 0,
      max: 30,
    },
    ...adultsWithPay(input).map(({ id, name }): Question => {
      return {
        id: trialField.jobbstimulans(id),
        kind: 'yes_no',
        label: {
          sv: `Har ${name} jobbstimulans den här månaden?`,
          en: `Does ${name} have the special rule for pay this month?`,
        },
        required: true,
      };
    }),
  ];
}

const amount = {
  id: 'amount',
  kind: 'money',
  label: { sv: 'Belopp', en: 'Amount' },
  required: true,
} as const;

const kind = { id: 'kind', kind: 'choice', look: 'select', required: true } as const;

const newCosts: Question = {
  id: trialField.newCosts,
  kind: 'rows',
  label: { sv: 'Kostnader som inte är med än', en: 'Costs that are not there yet' },
  max: 5,
  add: { sv: 'Lägg till en kostnad', en: 'Add a cost' },
  item: { sv: 'Ny kostnad', en: 'New cost' },
  fields: [
    { ...kind, label: { sv: 'Kostnad', en: 'Cost' }, options: optionsOf(costKinds) },
    amount,
  ],
};

function newIncomes({ household }: CalculationInput): Question {
  const people = [...household.adults, ...household.children];
  return {
    id: trialField.newIncomes,
    kind: 'rows',
    label: { sv: 'Inkomster som inte är med än', en: 'Incomes that are not there yet' },
    max: 5,
    add: { sv: 'Lägg till en inkomst', en: 'Add an income' },
    item: { sv: 'Ny inkomst', en: 'New income' },
    fields: [
      { ...kind, label: { sv: 'Inkomst', en: 'Income' }, options: optionsOf(incomeKinds) },
      {
        id: 'who',
        kind: 'choice',
        look: 'select',
        label: { sv: 'Vem har den?', en: 'Who has it?' },
        required: true,
        options: people.map(({ id, name }) => ({ value: id, label: same(name) })),
      },
      amount,
    ],
  };
}

/** The form of a trial; it is never stored, and belongs to no case. */
export function trialForm({ input, rows }: TrialBase): Instrument {
  const of = (group: CalculationRow['group']) => rows.filter((row) => row.group === group);
  const section = (id: string, sv: string, en: string, questions: readonly Question[]): Section => {
    return { id, title: { sv, en }, questions };
  };
  const norm = of('norm').map((row) => approvedQuestion(row));
  const costs = of('cost').map((row) => approvedQuestion(row));
  const assets = of('asset').map((row) => approvedQuestion(row));
  return {
    id: 'prova',
    version: 1,
    title: { sv: 'Prova andra belopp', en: 'Try other amounts' },
    sections: [
      section('costs', 'Kostnader som godkänns', 'Costs approved', [...costs, newCosts]),
      section('incomes', 'Inkomster', 'Incomes', [
        ...of('income').flatMap(incomeQuestions),
        newIncomes(input),
      ]),
      ...(assets.length > 0
        ? [section('assets', 'Tillgångar som räknas', 'Assets counted', assets)]
        : []),
      section('household', 'Hushållet', 'The household', householdQuestions(input)),
      section('norm', 'Riksnormen', 'The national norm', norm),
    ],
  };
}
