import type { Household } from '../household/household.ts';
import { errorIn } from '../instrument/error-in.ts';
import type { ErrorCode } from '../instrument/error-message.ts';
import { errorAt, type FieldError } from '../instrument/field-error.ts';
import { ib1 } from '../instrument/forms/ib1.ts';
import type { Question } from '../instrument/question.ts';
import type { CalculatedAnswers } from './calculated-sections.ts';
import { derivedPeriods, type EarlierMonth } from './earlier-months.ts';
import { householdErrors } from './household-errors.ts';

type Ib1 = CalculatedAnswers;

const questions: readonly Question[] = ib1.sections.flatMap((section) => [...section.questions]);

function rowError(id: string, row: number, fieldId: string, code: ErrorCode): FieldError[] {
  const question = questions.find((one) => one.id === id);
  if (question?.kind !== 'rows') return [];
  const field = question.fields.find((one) => one.id === fieldId);
  return [errorAt(field ? { question, row, field } : { question, row }, code)];
}

/** An adult or a child that a row names and the household does not have. */
function strangers(answers: Ib1, household: Household): FieldError[] {
  const adults = household.adults.map(({ id }) => id);
  const ofAdult = (id: 'incomes' | 'assets' | 'jobbstimulans') =>
    answers[id].flatMap(({ who }, row) =>
      who === 'child' || adults.includes(who)
        ? []
        : rowError(id, row, 'who', 'PersonNotInHousehold'),
    );
  const ofChild = answers.incomes.flatMap(({ who, child }, row) =>
    who === 'child' && household.children[(child ?? 0) - 1] === undefined
      ? rowError('incomes', row, 'child', 'PersonNotInHousehold')
      : [],
  );
  const ofNorm = (answers.normDeviations ?? []).flatMap(({ row: which, child }, row) =>
    which === 'child' && household.children[(child ?? 0) - 1] === undefined
      ? rowError('normDeviations', row, 'child', 'PersonNotInHousehold')
      : [],
  );
  return [
    ...ofAdult('incomes'),
    ...ofChild,
    ...ofAdult('assets'),
    ...ofAdult('jobbstimulans'),
    ...ofNorm,
  ];
}

/** The row of the norm that a deviation is about. */
export function normRowOf(
  row: NonNullable<Ib1['normDeviations']>[number]['row'],
  child: number | undefined,
  household: Household,
): string {
  if (row === 'child') return `norm.child.${household.children[(child ?? 0) - 1]?.id ?? ''}`;
  return `norm.${row}`;
}

/** A row of the norm has one amount: the second deviation of it is at fault. */
function deviationsTwice(answers: Ib1, household: Household): FieldError[] {
  const rows = (answers.normDeviations ?? []).map(({ row, child }) =>
    normRowOf(row, child, household),
  );
  return rows.flatMap((id, row) =>
    rows.indexOf(id) < row ? rowError('normDeviations', row, 'row', 'RowChosenTwice') : [],
  );
}

/** A period that is not what the case's own paid months give is a correction, and has its reason. */
function correctionsWithoutReason(
  answers: Ib1,
  household: Household,
  earlier: readonly EarlierMonth[],
): FieldError[] {
  return answers.jobbstimulans.flatMap(({ who, from, to, holds, reason }, row) => {
    const adult = household.adults.find(({ id }) => id === who);
    const derived = adult === undefined ? [] : derivedPeriods(adult, earlier);
    const same =
      holds !== false && derived.some((period) => period.from === from && period.to === to);
    return same || reason !== undefined || adult === undefined
      ? []
      : rowError('jobbstimulans', row, 'reason', 'AnswerMissing');
  });
}

/** What is accepted of a cost is at most the cost: more is a slip of the pen. */
function acceptedTooMuch({ rent = 0, rentAccepted, rentApproved = 0, costs }: Ib1): FieldError[] {
  const code = 'GrantedMoreThanApplied';
  const ofRent =
    rentAccepted === false && rentApproved > rent ? [errorIn(ib1, 'rentApproved', code)] : [];
  const ofCosts = costs.flatMap(({ wholeApproved, applied, approved = 0 }, row) =>
    !wholeApproved && approved > applied ? rowError('costs', row, 'approved', code) : [],
  );
  return [...ofRent, ...ofCosts];
}

/** What does not hang together in IB 1, though each answer is right by itself. */
export function ib1Errors(
  answers: Ib1,
  household: Household,
  { earlier = [] }: { readonly earlier?: readonly EarlierMonth[] },
): readonly FieldError[] {
  const rents = answers.costs.flatMap(({ kind }, row) =>
    kind === 'hyra' ? rowError('costs', row, 'kind', 'RentStandsWithHousing') : [],
  );
  const periods = answers.jobbstimulans.flatMap(({ from, to }, row) =>
    to < from ? rowError('jobbstimulans', row, 'to', 'EndsBeforeItBegins') : [],
  );
  return [
    ...householdErrors(ib1, household),
    ...strangers(answers, household),
    ...periods,
    ...correctionsWithoutReason(answers, household, earlier),
    ...deviationsTwice(answers, household),
    ...rents,
    ...acceptedTooMuch(answers),
  ];
}
