/**
 * Who may do what: role × unit × relation × protected identity × action, and nothing else decides.
 * Pure; imports nothing outside its folder.
 */
import { type Action, type ActionRule, actions } from './action.ts';
import { managerRoles, type Role } from './role.ts';
import type { Relation, Subject, Viewer } from './viewer.ts';

export type RefusalReason =
  | 'NotLoggedIn'
  /** None of the viewer's roles has this action, or the step is another role's. */
  | 'NotYourRole'
  /** Secrecy holds between units and between districts (OSL 26 chap.). */
  | 'NotYourUnit'
  /** The task or case is not allotted to the viewer. */
  | 'NotAssigned'
  /** An applicant sees only the own applications. */
  | 'NotYourOwn'
  /** A remittal of another Jobbtorg office. */
  | 'NotYourRemittal'
  /** Nobody handles the own case (FL 16 §). */
  | 'OwnCase'
  /** Whoever has a conflict of interest takes no part in the case (FL 17 §). */
  | 'ConflictOfInterest'
  /** The case has protected identity and the viewer is not of the group that may open such. */
  | 'ProtectedIdentity'
  /** With protected identity one applies by a person at the unit, never on the web. */
  | 'NoSelfService';

export type Permission =
  | { readonly allowed: true }
  | { readonly allowed: false; readonly reason: RefusalReason };

/**
 * May this viewer do this to that subject? Gates in order: login, role, the step's role, relation,
 * unit, protected identity. Protected identity is last, so that its refusal is only ever seen by
 * those who would otherwise have been let in.
 *
 * @param viewer null when nobody is logged in.
 */
export function may(viewer: Viewer | null, action: Action, subject: Subject): Permission {
  const rule: ActionRule = actions[action];
  if (rule.roles === 'everyone') return { allowed: true };
  const reason = viewer === null ? 'NotLoggedIn' : refusalOf(viewer, rule, rule.roles, subject);
  return reason === undefined ? { allowed: true } : { allowed: false, reason };
}

/**
 * The roles that may do a step declared for this role: a manager's step can be done by any manager;
 * how far each may decide is for the delegation to say.
 */
export function rolesForStep(stepRole: Role): readonly Role[] {
  return managerRoles.some((role) => role === stepRole) ? managerRoles : [stepRole];
}

function refusalOf(
  viewer: Viewer,
  rule: ActionRule,
  allowedRoles: readonly Role[],
  subject: Subject,
): RefusalReason | undefined {
  const roles = allowedRoles.filter((role) => viewer.roles.includes(role));
  if (roles.length === 0) return 'NotYourRole';
  if (rule.stepRole === true && !holdsStep(roles, subject)) return 'NotYourRole';
  if (rule.relations !== 'anything') {
    const reason = relationRefusal(viewer, rule.relations, subject);
    if (reason !== undefined) return reason;
  }
  return protectionRefusal(viewer, rule, subject);
}

/** A task that does not say whose step it is, is nobody's. */
function holdsStep(roles: readonly Role[], subject: Subject): boolean {
  if (subject.stepRole === undefined) return false;
  return rolesForStep(subject.stepRole).some((role) => roles.includes(role));
}

function relationRefusal(
  viewer: Viewer,
  relations: readonly Relation[],
  subject: Subject,
): RefusalReason | undefined {
  if (subject.relation === 'own') return relations.includes('own') ? undefined : 'OwnCase';
  if (relations.includes('own')) return 'NotYourOwn';
  if (subject.relation === 'conflicted') return 'ConflictOfInterest';
  const sameUnit = viewer.unit !== null && viewer.unit === subject.unit;
  if (relations.includes(subject.relation) && sameUnit) return undefined;
  if (relations.includes('receiver') && !relations.includes('unit')) return 'NotYourRemittal';
  return sameUnit ? 'NotAssigned' : 'NotYourUnit';
}

/**
 * Asked where the action is about a case or is the applicant's own. Registering an application for
 * somebody is never blocked (R005), whoever it concerns.
 */
function protectionRefusal(
  viewer: Viewer,
  rule: ActionRule,
  subject: Subject,
): RefusalReason | undefined {
  if (!subject.protectedIdentity) return undefined;
  if (isApplicantsOwn(rule)) return 'NoSelfService';
  if (rule.relations === 'anything') return undefined;
  return viewer.seesProtected ? undefined : 'ProtectedIdentity';
}

function isApplicantsOwn(rule: ActionRule): boolean {
  return rule.roles !== 'everyone' && rule.roles.every((role) => role === 'sokande');
}
