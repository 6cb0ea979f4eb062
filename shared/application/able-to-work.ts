import type { AnswersOf } from '../instrument/answers-of.ts';
import type { ib1 } from '../instrument/forms/ib1.ts';
import type { AdultId } from './household-from.ts';

type Ib1 = AnswersOf<typeof ib1>;

/** What IB 1 says of an adult's work. */
export interface AdultWork {
  readonly id: AdultId;
  readonly canWork: boolean | undefined;
  readonly occupation: Ib1['applicantOccupation'] | undefined;
  /** Hours a week of part-time work; undefined when it is not stated. */
  readonly workHours: number | undefined;
  readonly hinder: Ib1['applicantHinder'] | undefined;
}

/** The adults that IB 1 assesses, with their occupation and coded hinder. */
export function workOf(answers: Ib1): readonly AdultWork[] {
  const applicant: AdultWork = {
    id: 'applicant',
    canWork: answers.applicantCanWork,
    occupation: answers.applicantOccupation,
    workHours: answers.applicantWorkHours,
    hinder: answers.applicantHinder,
  };
  if (answers.livesWith !== 'partner') return [applicant];
  const partner: AdultWork = {
    id: 'co_applicant',
    canWork: answers.partnerCanWork,
    occupation: answers.partnerOccupation,
    workHours: answers.partnerWorkHours,
    hinder: answers.partnerHinder,
  };
  return [applicant, partner];
}

/** The adults whom IB 1 assesses as able to work, full or part time: the start of a clock (R132). */
export function adultsAbleToWork(answers: Ib1): readonly AdultId[] {
  return workOf(answers).flatMap(({ id, canWork }) => (canWork ? [id] : []));
}

/** The adults whom IB 1 assesses as unable to work. */
export function adultsUnableToWork(answers: Ib1): readonly AdultId[] {
  return workOf(answers).flatMap(({ id, canWork }) => (canWork === false ? [id] : []));
}

/** The adults whom Jobbtorg is for: unemployed, by occupation or by coded hinder, and able to work (R130–R131). */
export function adultsForJobbtorg(answers: Ib1): readonly AdultId[] {
  return workOf(answers).flatMap(({ id, canWork, occupation, hinder }) =>
    canWork && (occupation === 'unemployed' || hinder?.startsWith('arbetslos_')) ? [id] : [],
  );
}
