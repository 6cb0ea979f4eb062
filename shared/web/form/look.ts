import type { FieldError } from '../../instrument/field-error.ts';
import type { RawForm } from '../../instrument/instrument.ts';
import type { ListName, Localized, Option } from '../../instrument/question.ts';
import type { Lang } from '../../text/language.ts';
import type { Texts } from '../../text/texts.ts';
import type { Reveals } from './reveal.ts';

/** All that the fields of one form share. */
export interface FormLook {
  readonly lang: Lang;
  readonly texts: Texts;
  readonly values: RawForm;
  readonly errors: readonly FieldError[];
  readonly reveals: Reveals;
  /** What can be chosen in a question whose list the case brings, by the name of the form field. */
  readonly lists?: Lists;
  /** The page of the unit's own handbook on this form (R045). */
  readonly guidance?: string;
}

export type Lists = (list: ListName, path: string) => readonly Option[];

/** A field without conditions of its own: for small forms made by a page itself. */
export const noReveals: Reveals = { groups: new Map(), questions: new Map(), known: {} };

/** The id of the element that an error summary leads to, from the name of the form field. */
export function fieldId(path: string): string {
  return `f-${path.replaceAll('.', '-')}`;
}

/** What was typed in a field of one value. */
export function typedIn({ values }: FormLook, path: string): string {
  return values[path]?.[0] ?? '';
}

/** The sentence of a field's error, if it has one. */
export function errorOf({ errors, lang }: FormLook, path: string): string | undefined {
  return errors.find((error) => error.path === path)?.message[lang];
}

/** A text of the instrument in the reader's language. */
export function say({ lang }: Pick<FormLook, 'lang'>, text: Localized): string {
  return text[lang];
}
