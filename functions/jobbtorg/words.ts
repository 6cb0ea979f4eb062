/** Names of the things that Jobbtorg's pages speak of. */
import { jobbtorgOffices } from '../../shared/instrument/forms/question/jobbtorg-offices.ts';
import type { Remittal } from '../../shared/store/item/instance.ts';
import { isLang, type Lang, languageNames } from '../../shared/text/language.ts';
import { units } from '../../shared/unit/units.ts';
import type { Tone } from '../../shared/web/view/status.tsx';

/** The name of an office; its code when it is not one of ours. */
export function officeName(code: string, lang: Lang): string {
  return jobbtorgOffices.find(({ value }) => value === code)?.label[lang] ?? code;
}

/** The name of the unit that sent a remittal. */
export function unitName(code: string): string {
  return units.find((unit) => unit.code === code)?.name ?? code;
}

/** A language in its own name. */
export function languageName(code: string): string {
  return isLang(code) ? languageNames[code] : code;
}

/** How the status of a remittal is coloured; the words say it too. */
export const statusTones = {
  sent: 'info',
  acknowledged: 'warning',
  answered: 'success',
  returned: 'neutral',
  recalled: 'neutral',
} as const satisfies Record<Remittal['status'], Tone>;
