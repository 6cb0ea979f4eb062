import type { Role } from './role.ts';
import type { Viewer } from './viewer.ts';

/** The viewer with the roles that are held as a deputy for the time being, after the own ones (R300). */
export function withDeputy(viewer: Viewer, standsInFor: readonly Role[]): Viewer {
  const more = standsInFor.filter((role) => !viewer.roles.includes(role));
  return more.length === 0
    ? viewer
    : { ...viewer, roles: [...viewer.roles, ...more], standsInFor: more };
}
