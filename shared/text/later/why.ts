/** The texts of "why this amount?", apart from the catalogue: only pages with a calculation load them. */
import { why as en } from '../en/why.ts';
import { inEach } from '../in-each.ts';
import { why as sv } from '../sv/why.ts';

export type WhyTexts = typeof sv;

/** The texts in a language. */
export const whyTexts = inEach(sv, en);
