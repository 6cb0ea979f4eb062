import type { Viewer } from '../access/viewer.ts';
import { receivedBy } from '../application/received-by.ts';
import { localDate } from '../clock/stockholm.ts';
import { registrering } from '../instrument/forms/registrering.ts';
import { parseAnswers } from '../instrument/parse-answers.ts';
import { parseForm } from '../instrument/parse-form.ts';
import type { Deps } from './deps.ts';
import { fieldError } from './form/field-error.ts';
import type { Submission } from './new-application.ts';
import { type Submitted, submitApplication } from './submit-application.ts';

/** What is registered: whom it is for and when it came in stand in the form itself. */
export type Registration = {
  readonly viewer: Viewer;
  readonly unit: string;
  readonly language: 'sv' | 'en';
  readonly input: Submission['input'];
  readonly key: string;
};

const notYet = fieldError(registrering, 'receivedOn', {
  sv: 'Dagen har inte varit än. Skriv den dag då ansökan kom in.',
  en: 'That day has not been yet. Write the day on which the application came in.',
});

/**
 * Takes in an application that came by telephone, paper or visit. It counts from the day on which it
 * came (R001), which cannot be one that has not been.
 */
export async function registerApplication(
  deps: Deps,
  registration: Registration,
): Promise<Submitted> {
  const { input } = registration;
  const today = localDate(await deps.clock.now());
  const parsed =
    input.kind === 'typed'
      ? parseForm(registrering, input.form, { today })
      : parseAnswers(registrering, input.answers);
  if (!parsed.ok) return { ok: false, reason: 'FieldErrors', errors: parsed.errors };
  const { applicantName, applicantNumber, channel, receivedOn } = parsed.answers;
  if (receivedOn > today) return { ok: false, reason: 'FieldErrors', errors: [notYet] };
  return submitApplication(deps, {
    ...registration,
    applicant: { name: applicantName, personalNumber: applicantNumber, sub: null },
    channel: receivedBy(channel),
    firstContact: receivedOn,
    form: 'registrering',
  });
}
