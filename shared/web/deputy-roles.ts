import type { Role } from '../access/role.ts';
import type { Viewer } from '../access/viewer.ts';

/** Which roles somebody holds at an instant (ISO UTC) as a deputy; the composition root knows. */
export type DeputyRoles = (viewer: Viewer, at: string) => Promise<readonly Role[]>;
