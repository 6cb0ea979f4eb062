import type { Household } from '../household/household.ts';
import { errorAt, type FieldError } from '../instrument/field-error.ts';
import type { Instrument } from '../instrument/instrument.ts';
import type { Question } from '../instrument/question.ts';

function childTwice(children: Question, row: number): FieldError[] {
  if (children.kind !== 'rows') return [];
  const field = children.fields.find(({ id }) => id === 'number');
  const place = { question: children, row };
  return [errorAt(field ? { ...place, field } : place, 'PersonTwice')];
}

/**
 * The same personal number twice in a household: the applicant as the own partner, an adult as a
 * child, a child two times. The fields are those of the form that described the household.
 */
export function householdErrors(instrument: Instrument, household: Household): FieldError[] {
  const questions = instrument.sections.flatMap((section) => section.questions);
  const partner = questions.find(({ id }) => id === 'partnerNumber');
  const children = questions.find(({ id }) => id === 'children');
  const adults = household.adults.map(({ personalNumber }) => personalNumber);
  const numbers = household.children.map(({ personalNumber }) => personalNumber);
  const asPartner = adults[1] !== undefined && adults[0] === adults[1];
  const asChild = numbers.flatMap((number, row) => {
    const before = [...adults, ...numbers.slice(0, row)];
    return children && number && before.includes(number) ? childTwice(children, row) : [];
  });
  return asPartner && partner
    ? [errorAt({ question: partner }, 'PersonTwice'), ...asChild]
    : asChild;
}
