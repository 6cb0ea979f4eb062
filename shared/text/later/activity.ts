/** The texts on the requirement of activity, apart from the catalogue: only its pages load them. */
import { activity as en } from '../en/activity.ts';
import { inEach } from '../in-each.ts';
import { activity as sv } from '../sv/activity.ts';

/** The texts in a language. */
export const activityTexts = inEach(sv, en);
