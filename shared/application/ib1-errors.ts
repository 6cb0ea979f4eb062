import type { Household } from '../household/household.ts';
import type { ErrorCode } from '../instrument/error-message.ts';
import { errorAt, type FieldError } from '../instrument/field-error.ts';
import { ib1 } from '../instrument/forms/ib1.ts';
import type { Question } from '../instrument/question.ts';
import type { CalculatedAnswers } from './calculated-sections.ts';
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
  return [...ofAdult('incomes'), ...ofChild, ...ofAdult('assets'), ...ofAdult('jobbstimulans')];
}

/** What does not hang together in IB 1, though each answer is right by itself. */
export function ib1Errors(answers: Ib1, household: Household): readonly FieldError[] {
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
    ...rents,
  ];
}
