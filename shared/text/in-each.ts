import type { Lang } from './language.ts';

/**
 * Texts in each language, asked for by the language. Swedish is the original; one that lacks a text, or
 * has it in another shape, does not compile.
 */
export function inEach<Words>(sv: Words, en: NoInfer<Words>): (lang: Lang) => Words {
  const texts: { readonly [L in Lang]: Words } = { sv, en };
  return (lang) => texts[lang];
}
