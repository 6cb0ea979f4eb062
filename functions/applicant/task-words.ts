import type { FormId } from '../../shared/instrument/registry.ts';
import type { Texts } from '../../shared/text/texts.ts';

/** The forms that an applicant can be asked to fill in after the application. */
const ownForms = [
  'komplettering_svar',
  'kommunicering_svar',
  'plan_underskrift',
  'remiss_samtycke',
] as const satisfies readonly FormId[];

/** The words around a form of the applicant's own. */
export function taskWords(
  texts: Texts,
  form: string,
): Texts['applicant']['task'][(typeof ownForms)[number]] {
  const { task } = texts.applicant;
  return task[ownForms.find((own) => own === form) ?? 'komplettering_svar'];
}

/** Whether a form is one that the applicant answers after the application. */
export function isOwnForm(form: string): boolean {
  return ownForms.some((own) => own === form);
}
