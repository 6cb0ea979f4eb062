/** What the applicant is asked for in a task: told by the answers of the step that asked. */
import { kompletteringSvarPrefill } from '../../shared/application/prefill.ts';
import { kommuniceringSvar } from '../../shared/instrument/forms/kommunicering-svar.ts';
import { kompletteringSvar } from '../../shared/instrument/forms/komplettering-svar.ts';
import { mottagning } from '../../shared/instrument/forms/mottagning.ts';
import type { RawForm } from '../../shared/instrument/instrument.ts';
import { storedAnswers } from '../../shared/instrument/parse-answers.ts';
import { toForm } from '../../shared/instrument/to-form.ts';
import type { PreparedField } from '../../shared/remittal/leaving.ts';
import { type ApplicationFile, answersOf } from '../../shared/store/application-file.ts';
import type { Remittal } from '../../shared/store/item/remittal.ts';
import type { OpenTask } from '../../shared/store/item/task.ts';

/** One thing that is asked for or told, and why or from whom. */
export interface AskedItem {
  readonly what: string;
  readonly why?: string;
  readonly from?: string;
}

/** What a task of the applicant's is about, item by item; empty when the asking step left nothing. */
export function askedIn(file: ApplicationFile, task: Pick<OpenTask, 'form'>): readonly AskedItem[] {
  if (task.form === kommuniceringSvar.id) return communicated(file);
  return task.form === kompletteringSvar.id ? missing(file) : [];
}

/** What would leave for Jobbtorg by a consent: to whom, why, until when, and each thing as written. */
export interface Sharing {
  readonly consent: Remittal['consent'];
  readonly fields: readonly PreparedField[];
}

/** What a consent is asked to. */
export function askedToShare({ consent }: Remittal, prepared: readonly PreparedField[]): Sharing {
  return { consent, fields: prepared.filter(({ part }) => consent.scope.includes(part)) };
}

function missing(file: ApplicationFile): readonly AskedItem[] {
  const answers = answersOf(file, mottagning.id);
  return answers ? (storedAnswers(mottagning, answers.answers).missing ?? []) : [];
}

function communicated(file: ApplicationFile): readonly AskedItem[] {
  const latest = file.communications.at(-1);
  return latest ? [{ what: latest.material, from: latest.from }] : [];
}

/** What a form of the applicant's is begun with: to a komplettering, a row for each thing asked for. */
export function begun(file: ApplicationFile, task: Pick<OpenTask, 'form'>): RawForm {
  const answers = answersOf(file, mottagning.id);
  if (task.form !== kompletteringSvar.id || answers === undefined) return {};
  const reception = storedAnswers(mottagning, answers.answers);
  return toForm(kompletteringSvar, kompletteringSvarPrefill(reception));
}
