/** The texts of the page on which an office connects its own system, apart from the catalogue. */
import { system as en } from '../en/system.ts';
import { inEach } from '../in-each.ts';
import { system as sv } from '../sv/system.ts';

/** The texts in a language. */
export const systemTexts = inEach(sv, en);
