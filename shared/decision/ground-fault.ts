import type { SettledAbsence } from '../attendance/absence.ts';
import type { StandingRefusal } from '../attendance/declined.ts';
import { type RefusalGround, refusalGrounds } from './refusal-ground.ts';

/** What was recorded of how somebody acted: all that a ground of conduct can stand on. */
export interface Conduct {
  readonly absences: readonly SettledAbsence[];
  readonly refusals: readonly StandingRefusal[];
}

/** What a ground must stand on, when it is about how somebody acted (SoL 12:5). */
function standsOn(ground: RefusalGround | undefined): 'absence' | 'refusal' | undefined {
  return ground === undefined ? undefined : refusalGrounds[ground].standsOn;
}

/** Whether a ground is about how somebody acted: it is always communicated, whatever FL 25 excepts. */
export function isOfConduct(ground: RefusalGround | undefined): boolean {
  return standsOn(ground) !== undefined;
}

/**
 * Why a ground cannot be chosen now. That somebody stayed away needs an invalid absence that a coach
 * registered, near enough to the month, of which the client has been asked and has answered or had
 * the time to. That somebody declined needs a refusal that was recorded with the own words. A day
 * that nobody registered is neither, and the one is not the other.
 */
export function groundFault(
  ground: RefusalGround | undefined,
  { absences, refusals }: Conduct,
): 'NoSettledAbsence' | 'NoRecordedRefusal' | undefined {
  const on = standsOn(ground);
  if (on === 'absence' && absences.length === 0) return 'NoSettledAbsence';
  return on === 'refusal' && refusals.length === 0 ? 'NoRecordedRefusal' : undefined;
}
