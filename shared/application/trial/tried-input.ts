/** From the answers of a trial to what is calculated. Pure; what is not touched stays as it was. */
import type { Child, Household } from '../../household/household.ts';
import type { Answers, Row } from '../../instrument/instrument.ts';
import type { CalculationRow } from '../../norm/calculation.ts';
import {
  type AdjustmentInput,
  type CalculationInput,
  costInput,
  incomeInput,
  type JobbstimulansInput,
} from '../../norm/calculation-input.ts';
import { jobbstimulansPeriod } from '../../norm/employment-income.ts';
import { adultsWithPay, type TrialBase, trialField } from './trial-field.ts';

function numberAt(answers: Answers, field: string): number | undefined {
  const answer = answers[field];
  return typeof answer === 'number' ? answer : undefined;
}

const isRow = (one: string | Row): one is Row => typeof one !== 'string';

function rowsAt(answers: Answers, field: string): readonly Row[] {
  const answer = answers[field];
  return Array.isArray(answer) ? answer.filter(isRow) : [];
}

function childTried(child: Child, answers: Answers): Child {
  const kind = answers[trialField.residence(child.id)];
  if (kind === 'full' || kind === 'half') return { ...child, residence: { kind } };
  const days = numberAt(answers, trialField.days(child.id));
  if (kind !== 'days' || days === undefined) return child;
  return { ...child, residence: { kind, days } };
}

function householdTried(household: Household, answers: Answers): Household {
  return {
    ...household,
    children: household.children.map((child) => childTried(child, answers)),
    sharedWith: numberAt(answers, trialField.sharedWith) ?? household.sharedWith,
  };
}

/** The special rule for this month alone; whoever has it keeps the period that says until when. */
function jobbstimulansTried(input: CalculationInput, answers: Answers): JobbstimulansInput[] {
  const { month, jobbstimulans } = input;
  const asked = adultsWithPay(input).map(({ id }) => id);
  const others = jobbstimulans.filter(({ who }) => !asked.includes(who));
  const tried = asked
    .filter((who) => answers[trialField.jobbstimulans(who)] === true)
    .map((who) => {
      const period = jobbstimulansPeriod(who, month, jobbstimulans);
      return period ?? { who, from: month, to: month };
    });
  return [...others, ...tried];
}

/** The change of a row: what was typed, where it is neither the rule's amount nor what stood there. */
function adjustmentTried(
  row: CalculationRow,
  { input }: TrialBase,
  answers: Answers,
  reason: string,
): AdjustmentInput[] {
  const typed = numberAt(answers, trialField.approved(row.id));
  if (typed === undefined) return [];
  const before = input.adjustments.find((one) => one.row === row.id);
  if (before?.approved === typed) return [before];
  if (before === undefined && typed === row.approved && row.group !== 'norm') return [];
  return [{ row: row.id, approved: typed, reason, statute: row.statute }];
}

/**
 * What a trial calculates. Without a change it is what the trial began with.
 * @param reason what a changed amount says of itself; it is shown and never stored
 * @throws when a new row is not what the form lets through
 */
export function triedInput(base: TrialBase, answers: Answers, reason: string): CalculationInput {
  const { input, rows } = base;
  const costs = rowsAt(answers, trialField.newCosts).map(({ kind, amount }, index) =>
    costInput.parse({ id: `new-cost.${index + 1}`, kind, applied: amount, source: reason }),
  );
  const incomes = rowsAt(answers, trialField.newIncomes).map((row, index) =>
    incomeInput.parse({ ...row, id: `new-income.${index + 1}`, source: reason }),
  );
  return {
    ...input,
    household: householdTried(input.household, answers),
    costs: [...input.costs, ...costs],
    incomes: [
      ...input.incomes.map((income) => {
        const amount = numberAt(answers, trialField.amount(income.id));
        return amount === undefined ? income : { ...income, amount };
      }),
      ...incomes,
    ],
    jobbstimulans: jobbstimulansTried(input, answers),
    adjustments: rows.flatMap((row) => adjustmentTried(row, base, answers, reason)),
  };
}
