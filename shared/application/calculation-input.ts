import type { Child, Household } from '../household/household.ts';
import type { FieldError } from '../instrument/field-error.ts';
import { ib1 } from '../instrument/forms/ib1.ts';
import type {
  AdjustmentInput,
  AssetInput,
  CalculationInput,
  CostInput,
  IncomeInput,
} from '../norm/calculation-input.ts';
import { costKinds } from '../norm/cost-kinds.ts';
import type { CalculatedAnswers } from './calculated-sections.ts';
import { type Applicant, householdFrom } from './household-from.ts';
import { ib1Errors } from './ib1-errors.ts';

type Ib1 = CalculatedAnswers;

/** What IB 1 does not say itself: the month, who applies, and the children known by id. */
export interface CaseFacts {
  readonly month: string;
  readonly applicant: Applicant;
  readonly children?: readonly Child[];
}

export type CalculationInputResult =
  | { readonly ok: true; readonly input: CalculationInput }
  | { readonly ok: false; readonly errors: readonly FieldError[] };

/** The words of the form for how the rent was verified. */
function rentSource(answers: Ib1): string {
  const questions = ib1.sections.flatMap((section) => [...section.questions]);
  const verified = questions.find((question) => question.id === 'housingVerified');
  const options = verified !== undefined && 'options' in verified ? verified.options : [];
  return options.find(({ value }) => value === answers.housingVerified)?.label.sv ?? 'IB 1';
}

function costsOf(answers: Ib1): CostInput[] {
  const { rent = 0 } = answers;
  const rows = answers.costs.map(({ kind, applied, source, note }, index) => ({
    id: `cost.${index + 1}`,
    kind,
    applied,
    source,
    ...(note === undefined ? {} : { note }),
  }));
  if (rent === 0) return rows;
  return [{ id: 'cost.rent', kind: 'hyra', applied: rent, source: rentSource(answers) }, ...rows];
}

function incomesOf(answers: Ib1, household: Household): IncomeInput[] {
  return answers.incomes.map(({ kind, who, child, amount, earnedEarlier, source }, index) => ({
    id: `income.${index + 1}`,
    kind,
    who: who === 'child' ? (household.children[(child ?? 0) - 1]?.id ?? '') : who,
    amount,
    ...(earnedEarlier === undefined ? {} : { earnedEarlierThisYear: earnedEarlier }),
    source,
  }));
}

function assetsOf(answers: Ib1): AssetInput[] {
  return answers.assets.map(({ kind, who, value, available, source }, index) => ({
    id: `asset.${index + 1}`,
    kind,
    who,
    value,
    ...(available === undefined ? {} : { available }),
    source,
  }));
}

function rentAdjustment(answers: Ib1): AdjustmentInput[] {
  const { rent = 0, rentAccepted, rentApproved, rentReason } = answers;
  if (rent === 0 || rentAccepted !== false) return [];
  if (rentApproved === undefined || rentReason === undefined) return [];
  const statute = costKinds.hyra.statute;
  return [{ row: 'cost.rent', approved: rentApproved, reason: rentReason, statute }];
}

function adjustmentsOf(answers: Ib1): AdjustmentInput[] {
  const costs = answers.costs.flatMap(({ kind, wholeApproved, approved, reason }, index) => {
    if (wholeApproved || approved === undefined || reason === undefined) return [];
    return [{ row: `cost.${index + 1}`, approved, reason, statute: costKinds[kind].statute }];
  });
  const incomes = answers.incomes.flatMap(({ counted, notCountedWhy }, index) => {
    if (counted || notCountedWhy === undefined) return [];
    const reason = notCountedWhy;
    return [{ row: `income.${index + 1}`, approved: 0, reason, statute: 'SoL 12:1' }];
  });
  return [...rentAdjustment(answers), ...costs, ...incomes];
}

/**
 * What the calculation is made from, as IB 1 says it: the rent as a cost, each row with its
 * evidence, and the caseworker's own judgements as adjustments with their reasons. Answers that do
 * not hang together are given back as errors of their fields.
 */
export function calculationInputFrom(answers: Ib1, facts: CaseFacts): CalculationInputResult {
  const household = householdFrom(answers, facts.applicant, facts.children);
  const errors = ib1Errors(answers, household);
  if (errors.length > 0) return { ok: false, errors };
  return {
    ok: true,
    input: {
      month: facts.month,
      household,
      costs: costsOf(answers),
      incomes: incomesOf(answers, household),
      assets: assetsOf(answers),
      jobbstimulans: answers.jobbstimulans.map(({ who, from, to }) => ({ who, from, to })),
      adjustments: adjustmentsOf(answers),
    },
  };
}
