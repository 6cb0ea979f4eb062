/** The texts of "why this amount?", apart from the catalogue: only pages with a calculation load them. */
import { why as en } from './en/why.ts';
import type { Lang } from './language.ts';
import { why as sv } from './sv/why.ts';

export type WhyTexts = typeof sv;

const texts: { readonly [L in Lang]: WhyTexts } = { sv, en };

/** The texts in a language. */
export function whyTexts(lang: Lang): WhyTexts {
  return texts[lang];
}
