/** Who is young to Jobbtorg (R135). May import the household, and nothing else. */
import type { Adult } from '../household/household.ts';
import { ageOfPersonOn } from '../household/personal-number.ts';

/** The age from which one is no longer young; the source gives none, so the district sets it here. */
const YOUNG_UNDER = 25;

/**
 * How somebody is assessed able to work, as the journal says it. One whose personal number is not known
 * is not taken to be young.
 */
export function assessedAs(
  adult: Pick<Adult, 'personalNumber'> | undefined,
  day: string,
): 'ung' | 'vuxen' {
  const number = adult?.personalNumber;
  return number !== undefined && ageOfPersonOn(number, day) < YOUNG_UNDER ? 'ung' : 'vuxen';
}
