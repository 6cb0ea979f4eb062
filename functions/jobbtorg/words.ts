/** Names of the things that Jobbtorg's pages speak of. */
import type { Remittal } from '../../shared/store/item/remittal.ts';
import { isLang, languageNames } from '../../shared/text/language.ts';
import type { Tone } from '../../shared/web/view/status.tsx';

/** A language in its own name. */
export function languageName(code: string): string {
  return isLang(code) ? languageNames[code] : code;
}

/** How the status of a remittal is coloured; the words say it too. */
export const statusTones = {
  sent: 'info',
  draft: 'neutral',
  asked: 'neutral',
  acknowledged: 'warning',
  mapped: 'warning',
  answered: 'success',
  following: 'success',
  paused: 'neutral',
  closed: 'success',
  returned: 'neutral',
  recalled: 'neutral',
} as const satisfies Record<Remittal['status'], Tone>;
