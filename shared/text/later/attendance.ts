/** The texts on attendance, apart from the catalogue: only its pages load them. */
import { attendance as en } from '../en/attendance.ts';
import type { Lang } from '../language.ts';
import { attendance as sv } from '../sv/attendance.ts';

type AttendanceTexts = typeof sv;

const texts: { readonly [L in Lang]: AttendanceTexts } = { sv, en };

/** The texts in a language. */
export function attendanceTexts(lang: Lang): AttendanceTexts {
  return texts[lang];
}
