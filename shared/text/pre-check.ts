/** The texts of the open pre-check, apart from the catalogue: only its page loads them. */
import { preCheck as en } from './en/pre-check.ts';
import type { Lang } from './language.ts';
import { preCheck as sv } from './sv/pre-check.ts';

type PreCheckTexts = typeof sv;

const texts: { readonly [L in Lang]: PreCheckTexts } = { sv, en };

/** The texts in a language. */
export function preCheckTexts(lang: Lang): PreCheckTexts {
  return texts[lang];
}
