/**
 * Facts of an application, read from the answers of its forms. Pure; imports the household, the
 * norm's input and the instruments, nothing else.
 */
import type { Adult, Child, Household } from '../household/household.ts';
import { birthDateOf } from '../household/personal-number.ts';
import type { AnswersOf } from '../instrument/answers-of.ts';
import type { ansokan } from '../instrument/forms/ansokan.ts';

/** Who applies, as the login or the registration says. Twelve digits. */
export interface Applicant {
  readonly name: string;
  readonly personalNumber: string;
}

/** What the application, a registration and IB 1 all say of the household; of a telephone contact perhaps nothing. */
export type HouseholdAnswers = Partial<
  Pick<
    AnswersOf<typeof ansokan>,
    'livesWith' | 'partnerName' | 'partnerNumber' | 'children' | 'sharesHousehold' | 'sharedWith'
  >
>;

type ChildAnswer = NonNullable<HouseholdAnswers['children']>[number];

/** The ids of the two adults, the same in each form that says whose something is. */
export const adultIds = ['applicant', 'co_applicant'] as const;

export type AdultId = (typeof adultIds)[number];

function adultsFrom(answers: HouseholdAnswers, applicant: Applicant): Adult[] {
  const { name, personalNumber } = applicant;
  const first: Adult = { id: 'applicant', name, personalNumber };
  if (answers.livesWith !== 'partner') return [first];
  const { partnerName = 'Medsökande', partnerNumber } = answers;
  const second: Adult = { id: 'co_applicant', name: partnerName };
  return [first, partnerNumber ? { ...second, personalNumber: partnerNumber } : second];
}

const birthOf = (number: string): string =>
  number.length === 12
    ? birthDateOf(number)
    : `${number.slice(0, 4)}-${number.slice(4, 6)}-${number.slice(6)}`;

function residenceOf(answer: ChildAnswer): Child['residence'] {
  if (answer.residence === 'days') return { kind: 'days', days: answer.days ?? 1 };
  return { kind: answer.residence };
}

function childFrom(answer: ChildAnswer, id: string): Child {
  return {
    id,
    name: answer.name,
    birthDate: birthOf(answer.number),
    ...(answer.number.length === 12 ? { personalNumber: answer.number } : {}),
    residence: residenceOf(answer),
    lunch: answer.lunch === true ? 'away' : 'home',
    inSchool: answer.school === 'compulsory' || answer.school === 'gymnasium',
  };
}

/** The same child as before: by number where both have one, else by birth date and name. */
function isSame(answer: ChildAnswer, known: Child): boolean {
  if (answer.number.length === 12 && known.personalNumber !== undefined) {
    return answer.number === known.personalNumber;
  }
  return known.birthDate === birthOf(answer.number) && known.name === answer.name;
}

function childrenFrom(answers: readonly ChildAnswer[], known: readonly Child[]): Child[] {
  const taken = new Set<string>();
  const kept = answers.map((answer) => {
    const same = known.find((child) => !taken.has(child.id) && isSame(answer, child));
    if (same) taken.add(same.id);
    return same?.id;
  });
  const used = new Set(known.map(({ id }) => id));
  let number = 0;
  const nextId = () => {
    do number += 1;
    while (used.has(`child_${number}`));
    return `child_${number}`;
  };
  return answers.map((answer, index) => childFrom(answer, kept[index] ?? nextId()));
}

/**
 * The household that the answers describe. A child that is known already keeps its id, so that what
 * has been written of it stays with it; a new child gets the next number.
 */
export function householdFrom(
  answers: HouseholdAnswers,
  applicant: Applicant,
  known: readonly Child[] = [],
): Household {
  return {
    adults: adultsFrom(answers, applicant),
    children: childrenFrom(answers.children ?? [], known),
    sharedWith: answers.sharesHousehold === true ? (answers.sharedWith ?? 0) : 0,
  };
}
