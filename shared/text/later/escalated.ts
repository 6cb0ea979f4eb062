/** The texts of the list of late activity plans, apart from the catalogue. */
import { escalated as en } from '../en/escalated.ts';
import { inEach } from '../in-each.ts';
import { escalated as sv } from '../sv/escalated.ts';

/** The texts in a language. */
export const escalatedTexts = inEach(sv, en);
