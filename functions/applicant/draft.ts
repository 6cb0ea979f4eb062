/** An application while it is written: its pages, how far each has come, and what is kept of it. */

import { householdErrors } from '../../shared/application/household-errors.ts';
import { type Applicant, householdFrom } from '../../shared/application/household-from.ts';
import { type FieldError, unknownField } from '../../shared/instrument/field-error.ts';
import { ansokan } from '../../shared/instrument/forms/ansokan.ts';
import type { Instrument, RawForm, Section } from '../../shared/instrument/instrument.ts';
import { parseForm } from '../../shared/instrument/parse-form.ts';
import { readForm, unknownNames } from '../../shared/instrument/read-form.ts';
import { shownSections } from '../../shared/instrument/shown.ts';
import type { ApplicationDraft } from '../../shared/store/item/person.ts';

/** What has been typed, and which pages have been sent at least once: some have nothing to type. */
export interface Draft {
  readonly form: RawForm;
  readonly seen: readonly string[];
  /** Instant, ISO UTC. */
  readonly savedAt: string;
}

/** The instrument, its sections by name. */
export const application: Instrument = ansokan;

/** The last section is asked on the page where the answers are checked. */
export const declaration = 'intyg' satisfies (typeof ansokan)['sections'][number]['id'];

/** The part in which the month is chosen. */
export const monthPart = 'ansokan_om' satisfies (typeof ansokan)['sections'][number]['id'];

/** The mark of the pages that have been sent, kept with the fields; no question can have its name. */
const SEEN = '_seen';

/** A stored draft as the pages use it; names that an older form had are left out. */
export function draftOf(stored: ApplicationDraft | undefined): Draft | undefined {
  if (stored === undefined) return undefined;
  const { [SEEN]: seen = [], ...fields } = stored.raw;
  const unknown = new Set(unknownNames(application, fields));
  const form = Object.fromEntries(Object.entries(fields).filter(([name]) => !unknown.has(name)));
  return { form, seen, savedAt: stored.savedAt };
}

/** A draft as it is stored. */
export function typedWithMarks({ form, seen }: Omit<Draft, 'savedAt'>): RawForm {
  return { ...form, [SEEN]: [...new Set(seen)] };
}

/** The pages that this household is asked; the declaration is not one of them. */
export function pagesOf(form: RawForm): readonly Section[] {
  return shownSections(application, readForm(application, form).known).filter(
    ({ id }) => id !== declaration,
  );
}

/** What a draft is judged by beside itself: the day, and who writes it. */
export interface Judging {
  /** 'YYYY-MM-DD' in Stockholm. */
  readonly today: string;
  readonly applicant: Applicant;
}

/** What is wrong on one page, the same person twice in the household counted too. */
export function errorsOn(page: Section, form: RawForm, judging: Judging): readonly FieldError[] {
  const parsed = parseForm(application, form, { sections: [page.id], today: judging.today });
  if (!parsed.ok) return parsed.errors;
  return twice(form, judging).filter(({ path }) =>
    page.questions.some(({ id }) => id === path.split('.')[0]),
  );
}

function twice(form: RawForm, { today, applicant }: Judging): readonly FieldError[] {
  const parsed = parseForm(ansokan, form, { sections: ['hushall', 'barn'], today });
  return parsed.ok ? householdErrors(ansokan, householdFrom(parsed.answers, applicant)) : [];
}

/** How far a page has come. One that was never sent is not done, though nothing on it be required. */
export type PageStatus = 'notStarted' | 'draft' | 'done';

/** A page of the draft with how far it has come and what is left to mend. */
export interface PageProgress {
  readonly page: Section;
  readonly status: PageStatus;
  readonly errors: readonly FieldError[];
}

/** Every page with how far it has come. */
export function progressOf(
  draft: Pick<Draft, 'form' | 'seen'>,
  judging: Judging,
): readonly PageProgress[] {
  return pagesOf(draft.form).map((page) => {
    const errors = errorsOn(page, draft.form, judging);
    const begun = draft.seen.includes(page.id) || hasAnswers(page, draft.form);
    const status = !begun ? 'notStarted' : errors.length > 0 ? 'draft' : 'done';
    return { page, status, errors };
  });
}

/** The names in a post that the page does not ask for. */
export function foreignFields(page: Section, posted: RawForm): readonly FieldError[] {
  return unknownNames({ ...application, sections: [page] }, posted).map(unknownField);
}

/** Most that a draft may hold, in bytes: many times a long application, less than an item can. */
const MOST = 256 * 1024;

/** Whether what has been typed can be kept. */
export function fitsInStore(form: RawForm): boolean {
  return Buffer.byteLength(JSON.stringify(form)) <= MOST;
}

function hasAnswers(page: Section, form: RawForm): boolean {
  const ids = new Set(page.questions.map(({ id }) => id));
  return Object.entries(form).some(
    ([name, values]) => ids.has(name.split('.')[0] ?? '') && values.some((value) => value !== ''),
  );
}
