import type { Viewer } from '../access/viewer.ts';

/** The unit or office that somebody belongs to by now, whatever the login says; the composition root knows. */
export type UnitNow = (viewer: Viewer) => Promise<string | null>;
