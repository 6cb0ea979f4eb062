/** The words for named refusals, apart from the catalogue: most pages refuse nothing. */
import { reasons as en } from '../en/reasons.ts';
import { inEach } from '../in-each.ts';
import { reasons as sv } from '../sv/reasons.ts';

/** The texts in a language. */
export const reasonTexts = inEach(sv, en);
