import type { Child, Household } from '../household/household.ts';
import type { FieldError } from '../instrument/field-error.ts';
import { ib1 } from '../instrument/forms/ib1.ts';
import type { Evidence, RowEditor } from '../norm/calculation.ts';
import type {
  AdjustmentInput,
  AssetInput,
  CalculationInput,
  CostInput,
  IncomeInput,
  JobbstimulansInput,
} from '../norm/calculation-input.ts';
import { costKinds } from '../norm/cost-kinds.ts';
import type { CalculatedAnswers } from './calculated-sections.ts';
import { carriedSurplus, derivedPeriods, type EarlierMonth } from './earlier-months.ts';
import { type Applicant, householdFrom } from './household-from.ts';
import { ib1Errors, normRowOf } from './ib1-errors.ts';

type Ib1 = CalculatedAnswers;

/**
 * What IB 1 does not say itself: the month, who applies, the children known by id, the decided months
 * before, and who completed it.
 */
export interface CaseFacts {
  readonly month: string;
  readonly applicant: Applicant;
  readonly children?: readonly Child[];
  readonly earlier?: readonly EarlierMonth[];
  readonly by?: RowEditor;
}

export type CalculationInputResult =
  | { readonly ok: true; readonly input: CalculationInput }
  | { readonly ok: false; readonly errors: readonly FieldError[] };

/** A field of IB 1 as evidence of a row: 'ib1.costs.1' is its first cost. */
function fieldOf(question: string, index?: number): Evidence {
  const ref = index === undefined ? `ib1.${question}` : `ib1.${question}.${index + 1}`;
  return { kind: 'form', ref };
}

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
    evidence: [fieldOf('costs', index)],
  }));
  if (rent === 0) return rows;
  return [
    {
      id: 'cost.rent',
      kind: 'hyra',
      applied: rent,
      source: rentSource(answers),
      evidence: [fieldOf('rent')],
    },
    ...rows,
  ];
}

/** Incomes as IB 1 says them, and last month's surplus unless IB 1 says that itself. */
function incomesOf(answers: Ib1, household: Household, facts: CaseFacts): IncomeInput[] {
  const surplus = answers.incomes.some(({ kind }) => kind === 'overskott')
    ? undefined
    : carriedSurplus(facts.month, household, facts.earlier ?? []);
  const said = answers.incomes.map(
    ({ kind, who, child, amount, earnedEarlier, source }, index) => ({
      id: `income.${index + 1}`,
      kind,
      who: who === 'child' ? (household.children[(child ?? 0) - 1]?.id ?? '') : who,
      amount,
      ...(earnedEarlier === undefined ? {} : { earnedEarlierThisYear: earnedEarlier }),
      source,
      evidence: [fieldOf('incomes', index)],
    }),
  );
  return surplus === undefined ? said : [...said, surplus];
}

function assetsOf(answers: Ib1): AssetInput[] {
  return answers.assets.map(({ kind, who, value, available, source }, index) => ({
    id: `asset.${index + 1}`,
    kind,
    who,
    value,
    ...(available === undefined ? {} : { available }),
    source,
    evidence: [fieldOf('assets', index)],
  }));
}

function rentAdjustment(answers: Ib1): AdjustmentInput[] {
  const { rent = 0, rentAccepted, rentApproved, rentReason } = answers;
  if (rent === 0 || rentAccepted !== false) return [];
  if (rentApproved === undefined || rentReason === undefined) return [];
  const statute = costKinds.hyra.statute;
  return [{ row: 'cost.rent', approved: rentApproved, reason: rentReason, statute }];
}

function adjustmentsOf(answers: Ib1, household: Household): AdjustmentInput[] {
  const costs = answers.costs.flatMap(({ kind, wholeApproved, approved, reason }, index) => {
    if (wholeApproved || approved === undefined || reason === undefined) return [];
    return [{ row: `cost.${index + 1}`, approved, reason, statute: costKinds[kind].statute }];
  });
  const incomes = answers.incomes.flatMap(({ counted, notCountedWhy }, index) => {
    if (counted || notCountedWhy === undefined) return [];
    const reason = notCountedWhy;
    return [{ row: `income.${index + 1}`, approved: 0, reason, statute: 'SoL 12:1' }];
  });
  return [...rentAdjustment(answers), ...normAdjustments(answers, household), ...costs, ...incomes];
}

/** The norm higher or lower in the single case, row by row. SoL 12:7 third paragraph. */
function normAdjustments(answers: Ib1, household: Household): AdjustmentInput[] {
  return (answers.normDeviations ?? []).map(({ row, child, ground, approved, reason }) => ({
    row: normRowOf(row, child, household),
    approved,
    reason,
    statute: 'SoL 12:7',
    ground,
  }));
}

/** The periods that the caseworker says of an adult, else those of the case's own paid months. */
function periodsOf(answers: Ib1, household: Household, facts: CaseFacts): JobbstimulansInput[] {
  return household.adults.flatMap((adult) => {
    const said = answers.jobbstimulans.filter(({ who }) => who === adult.id);
    if (said.length === 0) return derivedPeriods(adult, facts.earlier ?? []);
    return said
      .filter(({ holds }) => holds !== false)
      .map(({ who, from, to }) => ({ who, from, to }));
  });
}

/**
 * What the calculation is made from, as IB 1 says it: the rent as a cost, each row with its
 * evidence, and the caseworker's own judgements as adjustments with their reasons. What earlier months
 * of the case mean (SoL 12:8, a surplus) is added where IB 1 does not say it itself. Answers that do
 * not hang together are given back as errors of their fields.
 */
export function calculationInputFrom(answers: Ib1, facts: CaseFacts): CalculationInputResult {
  const household = householdFrom(answers, facts.applicant, facts.children);
  const errors = ib1Errors(answers, household, facts);
  if (errors.length > 0) return { ok: false, errors };
  return {
    ok: true,
    input: {
      month: facts.month,
      household,
      housing: { form: answers.housingForm },
      costs: costsOf(answers),
      incomes: incomesOf(answers, household, facts),
      assets: assetsOf(answers),
      jobbstimulans: periodsOf(answers, household, facts),
      adjustments: adjustmentsOf(answers, household).map((one) =>
        facts.by === undefined ? one : { ...one, by: facts.by },
      ),
    },
  };
}
