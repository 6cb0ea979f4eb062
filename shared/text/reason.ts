import type { Lang } from './language.ts';
import { reasonTexts } from './later/reasons.ts';
import { textsOf } from './texts.ts';

/**
 * The reader's words for a named refusal of the domain (R356, plain language); the general sentence
 * when the catalogue has none, so that an internal word is never shown to a person.
 */
export function reasonText(lang: Lang, reason: string): string {
  const known: Readonly<Record<string, string>> = reasonTexts(lang);
  return Object.hasOwn(known, reason) ? (known[reason] ?? '') : textsOf(lang).errors.Refused.text;
}
