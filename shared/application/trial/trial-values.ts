import type { Answers } from '../../instrument/instrument.ts';
import type { CalculationRow } from '../../norm/calculation.ts';
import { jobbstimulansPeriod } from '../../norm/employment-income.ts';
import { adultsWithPay, type TrialBase, trialField } from './trial-field.ts';

/** A row that follows its rule stands empty where it would only repeat what the rule says. */
function approvedOf(row: CalculationRow): Answers {
  const follows = row.adjusted === undefined;
  if (follows && (row.group === 'norm' || row.group === 'income')) return {};
  return { [trialField.approved(row.id)]: row.approved };
}

/** The answers that a trial begins with: all as it is saved. */
export function trialAnswers({ input, rows }: TrialBase): Answers {
  const { household, incomes, jobbstimulans, month } = input;
  const children = household.children.map(({ id, residence }): Answers => {
    const kind = { [trialField.residence(id)]: residence.kind };
    return residence.kind === 'days' ? { ...kind, [trialField.days(id)]: residence.days } : kind;
  });
  const stimulated = adultsWithPay(input).map(({ id }): Answers => {
    const has = jobbstimulansPeriod(id, month, jobbstimulans) !== undefined;
    return { [trialField.jobbstimulans(id)]: has };
  });
  const amounts = incomes.map(({ id, amount }) => ({ [trialField.amount(id)]: amount }));
  return Object.assign(
    { [trialField.sharedWith]: household.sharedWith },
    ...[...rows.map(approvedOf), ...children, ...stimulated, ...amounts],
  );
}
