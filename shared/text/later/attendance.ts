/** The texts on attendance, apart from the catalogue: only its pages load them. */
import { attendance as en } from '../en/attendance.ts';
import { inEach } from '../in-each.ts';
import { attendance as sv } from '../sv/attendance.ts';

/** The texts in a language. */
export const attendanceTexts = inEach(sv, en);
