/** The texts of the open pre-check, apart from the catalogue: only its page loads them. */
import { preCheck as en } from '../en/pre-check.ts';
import { inEach } from '../in-each.ts';
import { preCheck as sv } from '../sv/pre-check.ts';

/** The texts in a language. */
export const preCheckTexts = inEach(sv, en);
