/** The words of a row: its kind, and what or whom it is about. */
import type { Bilingual } from './kronor.ts';

/** 'Medicin' or 'Medicin, Sara Lind'. */
export function labelWith(label: Bilingual, detail: string | undefined): Bilingual {
  if (detail === undefined) return { sv: label.sv, en: label.en };
  return { sv: `${label.sv}, ${detail}`, en: `${label.en}, ${detail}` };
}
