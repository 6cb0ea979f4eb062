import { kommuniceringSvar } from '../../shared/instrument/forms/kommunicering-svar.ts';
import { kompletteringSvar } from '../../shared/instrument/forms/komplettering-svar.ts';
import { planUnderskrift } from '../../shared/instrument/forms/plan-underskrift.ts';
import type { Texts } from '../../shared/text/texts.ts';

/** The forms that an applicant can be asked to fill in after the application. */
const ownForms = [kompletteringSvar.id, kommuniceringSvar.id, planUnderskrift.id] as const;

/** The words around a form of the applicant's own. */
export function taskWords(
  texts: Texts,
  form: string,
): Texts['applicant']['task'][(typeof ownForms)[number]] {
  const { task } = texts.applicant;
  return task[ownForms.find((own) => own === form) ?? kompletteringSvar.id];
}

/** Whether a form is one that the applicant answers after the application. */
export function isOwnForm(form: string): boolean {
  return ownForms.some((own) => own === form);
}
