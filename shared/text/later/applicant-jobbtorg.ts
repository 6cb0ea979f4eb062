/** The texts of what the applicant sees of Jobbtorg, apart from the catalogue. */
import { applicantJobbtorg as en } from '../en/applicant-jobbtorg.ts';
import { inEach } from '../in-each.ts';
import { applicantJobbtorg as sv } from '../sv/applicant-jobbtorg.ts';

/** The texts in a language. */
export const applicantJobbtorg = inEach(sv, en);
