/** The texts of the client's own copy of the initial assessment, apart from the catalogue. */
import { investigation as en } from '../en/investigation.ts';
import { inEach } from '../in-each.ts';
import { investigation as sv } from '../sv/investigation.ts';

/** The texts in a language. */
export const investigationTexts = inEach(sv, en);
