/**
 * Everything that a person reads and that is not an instrument's question, in each language.
 * Pages ask `textsOf(lang)`; a text that one language lacks does not compile.
 * May import nothing but its own folder.
 */
import { api as enApi } from './en/api.ts';
import { applicant as enApplicant } from './en/applicant.ts';
import { casework as enCasework } from './en/casework.ts';
import { errors as enErrors } from './en/errors.ts';
import { form as enForm } from './en/form.ts';
import { jobbtorg as enJobbtorg } from './en/jobbtorg.ts';
import { management as enManagement } from './en/management.ts';
import { site as enSite } from './en/site.ts';
import { unit as enUnit } from './en/unit.ts';
import type { Lang } from './language.ts';
import { api } from './sv/api.ts';
import { applicant } from './sv/applicant.ts';
import { casework } from './sv/casework.ts';
import { errors } from './sv/errors.ts';
import { form } from './sv/form.ts';
import { jobbtorg } from './sv/jobbtorg.ts';
import { management } from './sv/management.ts';
import { site } from './sv/site.ts';
import { unit } from './sv/unit.ts';

const sv = {
  site,
  form,
  applicant,
  unit,
  casework,
  jobbtorg,
  management,
  api,
  errors,
};

/** The whole catalogue of one language. Swedish is the original; the others have its shape. */
export type Texts = typeof sv;

const en: Texts = {
  site: enSite,
  form: enForm,
  applicant: enApplicant,
  unit: enUnit,
  casework: enCasework,
  jobbtorg: enJobbtorg,
  management: enManagement,
  api: enApi,
  errors: enErrors,
};

const catalogues: { readonly [L in Lang]: Texts } = { sv, en };

/** The catalogue of a language. */
export function textsOf(lang: Lang): Texts {
  return catalogues[lang];
}
