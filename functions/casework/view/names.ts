import { jobbtorgOffices } from '../../../shared/instrument/forms/question/jobbtorg-offices.ts';
import type { Lang } from '../../../shared/text/language.ts';
import type { Texts } from '../../../shared/text/texts.ts';

/** Names as they are read: "Jonas Bergqvist och Sara Bergqvist". */
export function joinedNames(texts: Texts, names: readonly string[]): string {
  return names.join(` ${texts.casework.and} `);
}

/** A unit by its code, as it is written. */
export function unitName(code: string): string {
  return code.charAt(0).toUpperCase() + code.slice(1);
}

/** A Jobbtorg office by its code. */
export function officeName(lang: Lang, code: string): string {
  return jobbtorgOffices.find(({ value }) => value === code)?.label[lang] ?? code;
}
