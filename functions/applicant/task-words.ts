import { kommuniceringSvar } from '../../shared/instrument/forms/kommunicering-svar.ts';
import { kompletteringSvar } from '../../shared/instrument/forms/komplettering-svar.ts';
import type { Texts } from '../../shared/text/texts.ts';

/** The forms that an applicant can be asked to fill in after the application. */
type OwnForm = (typeof kompletteringSvar)['id'] | (typeof kommuniceringSvar)['id'];

/** The words around a form of the applicant's own. */
export function taskWords(texts: Texts, form: string): Texts['applicant']['task'][OwnForm] {
  const { task } = texts.applicant;
  return form === kommuniceringSvar.id ? task[kommuniceringSvar.id] : task[kompletteringSvar.id];
}

/** Whether a form is one that the applicant answers after the application. */
export function isOwnForm(form: string): boolean {
  return form === kompletteringSvar.id || form === kommuniceringSvar.id;
}
