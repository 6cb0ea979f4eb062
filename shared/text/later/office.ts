/** The texts of the page on which an office is led, apart from the catalogue. */
import { office as en } from '../en/office.ts';
import { inEach } from '../in-each.ts';
import { office as sv } from '../sv/office.ts';

/** The texts in a language. */
export const officeTexts = inEach(sv, en);
