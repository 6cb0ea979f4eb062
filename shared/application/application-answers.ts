import type { AnswersOf } from '../instrument/answers-of.ts';
import { ansokan } from '../instrument/forms/ansokan.ts';
import { registrering } from '../instrument/forms/registrering.ts';
import { storedAnswers } from '../instrument/parse-answers.ts';

/** The answers of an application; of one registered by telephone there may be only some. */
export type ApplicationAnswers = Partial<AnswersOf<typeof ansokan>> & {
  readonly supportMonth: string;
};

/**
 * What was applied for, whichever form it came in by: the applicant's own, or the one with which
 * mottagning registers a contact.
 * @throws when the answers do not fit the form, a fault of ours
 */
export function applicationAnswers(form: string, stored: unknown): ApplicationAnswers {
  return form === registrering.id
    ? storedAnswers(registrering, stored)
    : storedAnswers(ansokan, stored);
}
