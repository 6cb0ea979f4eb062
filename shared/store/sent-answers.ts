import { type ApplicationAnswers, applicationAnswers } from '../application/application-answers.ts';
import type { ApplicationFile } from './application-file.ts';

/** The answers of the application as it was sent, by whichever form it came in. */
export function sentAnswers({ form }: ApplicationFile): Partial<ApplicationAnswers> {
  return form ? applicationAnswers(form.form, form.answers) : {};
}
