import type { Role } from './role.ts';

/** The person who asks, as the session or the bearer token tells. */
export interface Viewer {
  /** Subject of the login. */
  readonly sub: string;
  readonly name: string;
  readonly roles: readonly Role[];
  /** Code of the unit (staff) or of the Jobbtorg office (coach); null for applicants. */
  readonly unit: string | null;
  /** Those of the roles that are held as somebody's deputy, for the time being (R300). */
  readonly standsInFor?: readonly Role[];
  /** Member of the group for protected identity. */
  readonly seesProtected: boolean;
}

/**
 * How the viewer stands to what is asked for, the nearest that applies:
 * - `own`: the applicant's own application or letter
 * - `conflicted`: a case in which the viewer has a conflict of interest (FL 16)
 * - `assigned`: the viewer's own task, or a case allotted to the viewer
 * - `unit`: something of the viewer's unit
 * - `receiver`: a remittal sent to the viewer's Jobbtorg office
 * - `none`: none of these
 */
export const relations = ['own', 'conflicted', 'assigned', 'unit', 'receiver', 'none'] as const;

export type Relation = (typeof relations)[number];

/** What is asked for. Things that belong to no case (a start page, figures) are `noSubject`. */
export interface Subject {
  readonly unit: string | null;
  readonly relation: Relation;
  readonly protectedIdentity: boolean;
  /** The role that the step is for, where the thing is a task of the process. */
  readonly stepRole?: Role;
}

/** For actions on nothing in particular: a landing page, a new application, a list. */
export const noSubject: Subject = { unit: null, relation: 'none', protectedIdentity: false };
