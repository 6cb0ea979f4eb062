/** The applicant's texts of what comes after a sent decision, apart from the catalogue. */
import { applicantReview as en } from '../en/review.ts';
import { inEach } from '../in-each.ts';
import { applicantReview as sv } from '../sv/review.ts';

/** The texts in a language. */
export const appealTexts = inEach(sv, en);
