/** The texts of the pages of rules, apart from the catalogue. */
import { rules as en } from '../en/management-rules.ts';
import { inEach } from '../in-each.ts';
import { rules as sv } from '../sv/management-rules.ts';

/** The texts in a language. */
export const ruleTexts = inEach(sv, en);
