import { kronor } from '../norm/kronor.ts';
import type { Phrase } from './phrase.ts';
import { type Placeholder, placeholders, placeholdersIn, replaceBlanks } from './placeholder.ts';

/** What is known for the blanks: amounts in öre, months 'YYYY-MM', days 'YYYY-MM-DD', or words. */
export type PhraseValues = { readonly [K in Placeholder]?: number | string };

/** A phrase as it stands in a decision, and the blanks that a person must still fill. */
export interface FilledPhrase {
  readonly text: { readonly sv: string; readonly en: string };
  readonly blanks: readonly Placeholder[];
}

/**
 * Fills the blanks of a phrase with what is known. What is not known stays as `{datum}` in the text, to be
 * seen and filled: a decision is not sent with a blank in it (`placeholdersIn` finds them).
 */
export function fillPhrase(phrase: Pick<Phrase, 'text'>, values: PhraseValues): FilledPhrase {
  const filled = (language: 'sv' | 'en') =>
    replaceBlanks(phrase.text[language], (name) => worded(name, values[name], language));
  const text = { sv: filled('sv'), en: filled('en') };
  return { text, blanks: placeholdersIn(text.sv) };
}

function worded(
  name: Placeholder,
  value: number | string | undefined,
  language: 'sv' | 'en',
): string | undefined {
  if (value === undefined || value === '') return undefined;
  if (typeof value === 'number') return kronor(value)[language];
  const { is } = placeholders[name];
  if (is === 'month') return inWords(`${value}-01`, language, { month: 'long', year: 'numeric' });
  if (is === 'date') {
    return inWords(value, language, { day: 'numeric', month: 'long', year: 'numeric' });
  }
  return value;
}

function inWords(date: string, language: 'sv' | 'en', parts: Intl.DateTimeFormatOptions): string {
  const locale = language === 'sv' ? 'sv-SE' : 'en-GB';
  return new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  );
}
