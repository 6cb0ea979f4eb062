import type { SettledAbsence } from '../attendance/absence.ts';
import { type RefusalGround, refusalGrounds } from './refusal-ground.ts';

/** Whether a ground is that somebody stayed away: it must stand on absences that a coach registered. */
export function standsOnAbsence(ground: RefusalGround | undefined): boolean {
  return ground !== undefined && refusalGrounds[ground].absence;
}

/**
 * Why a ground cannot be chosen now. One that stands on absence needs an invalid absence that a coach
 * registered, near enough to the month, of which the client has been asked and has answered or had
 * the time to. A day that nobody registered can never be one: it is no `SettledAbsence`.
 */
export function groundFault(
  ground: RefusalGround | undefined,
  absences: readonly SettledAbsence[],
): 'NoSettledAbsence' | undefined {
  return standsOnAbsence(ground) && absences.length === 0 ? 'NoSettledAbsence' : undefined;
}
