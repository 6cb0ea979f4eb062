/**
 * The open pre-check: from its answers to what is calculated, and to what it cannot know. Pure. Nobody
 * is named: the persons are "you", "the one you live with" and the children by number.
 */
import { lastDayOf } from '../household/age.ts';
import type { Child, Household } from '../household/household.ts';
import type { AnswersOf } from '../instrument/answers-of.ts';
import { errorAt, type FieldError } from '../instrument/field-error.ts';
import { forhandsberakning } from '../instrument/forms/forhandsberakning.ts';
import type { Question } from '../instrument/question.ts';
import type {
  AssetInput,
  CalculationInput,
  CostInput,
  IncomeInput,
} from '../norm/calculation-input.ts';

export type PreCheckAnswers = AnswersOf<typeof forhandsberakning>;

/** What the persons are called in the rows, in the reader's language. */
export interface PreCheckNames {
  readonly you: string;
  readonly partner: string;
  readonly child: (number: number) => string;
  /** Where every figure comes from. */
  readonly source: string;
}

export type PreCheckResult =
  | { readonly ok: true; readonly input: CalculationInput }
  | { readonly ok: false; readonly errors: readonly FieldError[] };

type ChildAnswer = PreCheckAnswers['children'][number];

const childId = (number: number): string => `child_${number}`;

/**
 * A child by the month of birth. The age of the norm is that of a month's last day, so the day does
 * not matter for it; for who turns 18 or 21 in the month the last day counts for the household.
 */
function childFrom(answer: ChildAnswer, number: number, names: PreCheckNames): Child {
  const { born, residence, days, school, lunch } = answer;
  return {
    id: childId(number),
    name: names.child(number),
    birthDate: lastDayOf(born),
    residence: residence === 'days' ? { kind: 'days', days: days ?? 1 } : { kind: residence },
    lunch: lunch === true ? 'away' : 'home',
    inSchool: school === 'compulsory' || school === 'gymnasium',
  };
}

function householdFrom(answers: PreCheckAnswers, names: PreCheckNames): Household {
  const you = { id: 'applicant', name: names.you };
  const partner = { id: 'co_applicant', name: names.partner };
  return {
    adults: answers.livesWith === 'partner' ? [you, partner] : [you],
    children: answers.children.map((child, index) => childFrom(child, index + 1, names)),
    sharedWith: answers.sharedWith,
  };
}

function costsFrom(answers: PreCheckAnswers, source: string): readonly CostInput[] {
  const { rent, power = 0, insurance = 0, otherCosts } = answers;
  const asked = [
    { kind: 'hyra', applied: rent },
    { kind: 'el', applied: power },
    { kind: 'hemforsakring', applied: insurance },
    ...otherCosts.map(({ kind, amount }) => ({ kind, applied: amount })),
  ] as const;
  return asked
    .map((cost, index) => ({ ...cost, id: `cost.${index + 1}`, source }))
    .filter(({ applied }) => applied > 0);
}

function incomesFrom(answers: PreCheckAnswers, source: string): readonly IncomeInput[] {
  return answers.incomes.map(({ kind, who, child, amount }, index) => {
    const person = who === 'child' ? childId(child ?? 0) : who;
    return { id: `income.${index + 1}`, kind, who: person, amount, source };
  });
}

function assetsFrom({ savings = 0 }: PreCheckAnswers, source: string): readonly AssetInput[] {
  return savings > 0 ? [{ id: 'asset.1', kind: 'bank', value: savings, source }] : [];
}

/** Incomes of somebody who is not in the household, each at its own field. */
function strangers(answers: PreCheckAnswers, { adults, children }: Household): FieldError[] {
  const questions: readonly Question[] = forhandsberakning.sections.flatMap((section) => [
    ...section.questions,
  ]);
  const question = questions.find(({ id }) => id === 'incomes');
  if (question?.kind !== 'rows') return [];
  const at = (row: number, id: string) => {
    const field = question.fields.find((one) => one.id === id);
    return errorAt(field ? { question, row, field } : { question, row }, 'PersonNotInHousehold');
  };
  const ids = [...adults, ...children].map(({ id }) => id);
  return answers.incomes.flatMap(({ who, child }, row) => {
    if (who === 'child') return ids.includes(childId(child ?? 0)) ? [] : [at(row, 'child')];
    return ids.includes(who) ? [] : [at(row, 'who')];
  });
}

/** What is calculated, or which answers do not hang together. */
export function preCheckInput(answers: PreCheckAnswers, names: PreCheckNames): PreCheckResult {
  const household = householdFrom(answers, names);
  const errors = strangers(answers, household);
  if (errors.length > 0) return { ok: false, errors };
  const { source } = names;
  return {
    ok: true,
    input: {
      month: answers.month,
      household,
      costs: [...costsFrom(answers, source)],
      incomes: [...incomesFrom(answers, source)],
      assets: [...assetsFrom(answers, source)],
      jobbstimulans: [],
      adjustments: [],
    },
  };
}

/** What a pre-check does not know, by name; the words are in the catalogue. */
export type Doubt =
  | 'reasonable_cost'
  | 'jobbstimulans'
  | 'to_be_sold'
  | 'shared_home'
  | 'special_reasons'
  | 'other_support'
  | 'residence';

/** What this pre-check cannot know: some of it always, some because of an answer. */
export function doubtsOf(answers: PreCheckAnswers): readonly Doubt[] {
  const { rent, power = 0, insurance = 0, otherCosts, incomes, owns, sharedWith } = answers;
  const hasCosts = rent + power + insurance > 0 || otherCosts.length > 0;
  return [
    ...(hasCosts ? (['reasonable_cost'] as const) : []),
    ...(incomes.some(({ kind }) => kind === 'lon') ? (['jobbstimulans'] as const) : []),
    ...(owns.length > 0 ? (['to_be_sold'] as const) : []),
    ...(sharedWith > 0 ? (['shared_home'] as const) : []),
    'special_reasons',
    'other_support',
    'residence',
  ];
}
