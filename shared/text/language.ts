/** The languages a page can be read in. A new one is added here; the compiler then names every gap. */
export const languages = ['sv', 'en'] as const;

/** A language of the pages. */
export type Lang = (typeof languages)[number];

/** A text that data carries itself, such as a question of an instrument. */
export type Bilingual = { readonly [L in Lang]: string };

/** Each language named in itself, as a reader looks for it. */
export const languageNames: Bilingual = { sv: 'Svenska', en: 'English' };

/** Whether a word from outside (cookie, query) is one of our languages. */
export function isLang(word: string | undefined): word is Lang {
  return languages.some((lang) => lang === word);
}

/**
 * The first of our languages that a browser asks for (`Accept-Language`), Swedish when it asks for
 * none of them.
 */
export function preferredLang(acceptLanguage: string | undefined): Lang {
  const asked = (acceptLanguage ?? '')
    .split(',')
    .map((part) => part.trim().slice(0, 2).toLowerCase());
  return asked.find(isLang) ?? 'sv';
}
