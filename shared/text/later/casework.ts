/** The texts of tasks, documents and what else is opened from the page of a case, apart from the catalogue. */
import { caseworkPages as en } from '../en/casework-pages.ts';
import { inEach } from '../in-each.ts';
import { caseworkPages as sv } from '../sv/casework-pages.ts';

/** The texts in a language. */
export const caseworkPageTexts = inEach(sv, en);
