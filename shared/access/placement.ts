/** Where a coach works since a manager said so, which counts before the login says it too. */
import type { Viewer } from './viewer.ts';

/** Where somebody was placed, and the offices that were left on the way there. */
export interface Placement {
  /** Code of the office; null when the person works at none any more. */
  readonly office: string | null;
  /** A login that still names one of these is older than the move, or than the city's directory. */
  readonly left: readonly string[];
}

/**
 * The office of a viewer at this moment. A login tells where somebody worked when it was made; a coach
 * who has been moved since is of the new office at once. A login that names an office which the person
 * has not left tells something newer than the move. Managers are for the directory alone to place.
 */
export function unitNow(viewer: Viewer, placement: Placement | undefined): string | null {
  const { unit } = viewer;
  if (placement === undefined || unit === null || !isMovable(viewer)) return unit;
  return placement.left.includes(unit) ? placement.office : unit;
}

/** Whether somebody is a coach whom the manager of an office can move. */
export function isMovable({ roles }: Pick<Viewer, 'roles'>): boolean {
  return roles.includes('jobbtorgscoach') && !roles.includes('jobbtorgschef');
}

/** The placement after a move from one office: what was left stays left, unless it is where one goes. */
export function movedFrom(
  before: Placement | undefined,
  from: string,
  to: string | null,
): Placement {
  const earlier = [...(before?.left ?? []), before?.office ?? from, from];
  return { office: to, left: [...new Set(earlier)].filter((one) => one !== to) };
}
