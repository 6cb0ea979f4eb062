/** The texts of the page on which deputies are appointed, apart from the catalogue. */
import { deputies as en } from '../en/deputies.ts';
import { inEach } from '../in-each.ts';
import { deputies as sv } from '../sv/deputies.ts';

/** The texts in a language. */
export const deputyTexts = inEach(sv, en);
