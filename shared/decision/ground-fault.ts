import type { SettledAbsence } from '../attendance/absence.ts';
import type { StandingRefusal } from '../attendance/declined.ts';
import { type RefusalGround, refusalGrounds } from './refusal-ground.ts';

/** What was recorded of how somebody acted: all that a ground of conduct can stand on. */
export interface Conduct {
  readonly absences: readonly SettledAbsence[];
  readonly refusals: readonly StandingRefusal[];
}

/** What was recorded of each adult of a household, by the adult's id. */
export type ConductByAdult = ReadonlyMap<string, Conduct>;

/** A ground, and whose conduct it is where it is about how somebody acted. */
export interface GroundOfOne {
  readonly code: RefusalGround;
  /** Left out by a proposal whose form did not ask for it. */
  readonly adult?: string;
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
 * that nobody registered is neither, and the one is not the other. SoL 12:5 speaks of the one who
 * acted so: what the other adult of the household did is no ground against this one.
 */
export function groundFault(
  ground: GroundOfOne | undefined,
  conduct: ConductByAdult,
): 'NoSettledAbsence' | 'NoRecordedRefusal' | undefined {
  const on = standsOn(ground?.code);
  if (on === undefined || ground === undefined) return undefined;
  const theirs = [...conduct].filter(([id]) => ground.adult === undefined || id === ground.adult);
  if (on === 'absence') {
    return theirs.some(([, { absences }]) => absences.length > 0) ? undefined : 'NoSettledAbsence';
  }
  return theirs.some(([, { refusals }]) => refusals.length > 0) ? undefined : 'NoRecordedRefusal';
}
