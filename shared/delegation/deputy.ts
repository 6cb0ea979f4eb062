import * as z from 'zod';
import { caseworkRoles, managerRoles, type Role, roleSchema } from '../access/role.ts';
import type { LocalDate } from '../clock/calendar.ts';

/**
 * Somebody who stands in for a role of the unit in a period (R300): holds the role, and with it the
 * role's delegation, from the first day to the last, unless it was ended before.
 */
export const deputySchema = z.strictObject({
  id: z.string().min(1).max(40),
  unit: z.string().min(1),
  sub: z.string().min(1),
  name: z.string(),
  /** The role that is stood in for. */
  role: roleSchema,
  from: z.iso.date(),
  /** Last day. A deputy always has one: without an end it is no deputy but the role itself. */
  to: z.iso.date(),
});
export type Deputy = Readonly<z.infer<typeof deputySchema>>;

/** The roles that somebody can stand in for: those that do or lead the unit's case work. */
export const deputisedRoles = [...caseworkRoles, ...managerRoles] as const;

const unitRoles: readonly Role[] = deputisedRoles;

/** The roles that somebody holds on a day as a deputy in the own unit. */
export function rolesAsDeputy(
  deputies: readonly (Deputy & { readonly ended?: unknown })[],
  who: { readonly sub: string; readonly unit: string | null },
  day: LocalDate,
): readonly Role[] {
  const held = deputies.filter(
    (one) =>
      one.ended === undefined &&
      one.sub === who.sub &&
      one.unit === who.unit &&
      one.from <= day &&
      day <= one.to,
  );
  return [...new Set(held.map(({ role }) => role))];
}

export type DeputyRefusal =
  /** Nobody appoints oneself. */
  | 'DeputyIsAppointer'
  /** A role that is held as a deputy does not appoint further deputies. */
  | 'DeputyMayNotAppoint'
  /** Deputies are of the same unit and of its case work. */
  | 'DeputyNotOfUnit'
  | 'DeputyHasRole'
  | 'RoleNotDeputised'
  | 'DeputyEndsBeforeBeginning'
  /** What has been decided before today was decided without the deputy. */
  | 'DeputyBeginsInPast'
  /** The same person stands in for the same role in that time already. */
  | 'DeputyTwice';

/**
 * What hinders that somebody is appointed deputy; undefined when nothing does.
 *
 * @param person the deputy to be, with the roles of the login; undefined when not of the unit's staff
 */
export function deputyRefusal(
  deputy: Deputy,
  given: {
    readonly appointer: { readonly sub: string; readonly ownRoles: readonly Role[] };
    readonly person: { readonly unit: string; readonly roles: readonly Role[] } | undefined;
    readonly others: readonly (Deputy & { readonly ended?: unknown })[];
    readonly today: LocalDate;
  },
): DeputyRefusal | undefined {
  const { appointer, person, others, today } = given;
  if (!appointer.ownRoles.includes('enhetschef')) return 'DeputyMayNotAppoint';
  if (deputy.sub === appointer.sub) return 'DeputyIsAppointer';
  if (!unitRoles.includes(deputy.role)) return 'RoleNotDeputised';
  if (person === undefined || person.unit !== deputy.unit || !worksInUnit(person.roles)) {
    return 'DeputyNotOfUnit';
  }
  if (person.roles.includes(deputy.role)) return 'DeputyHasRole';
  if (deputy.from < today) return 'DeputyBeginsInPast';
  if (deputy.to < deputy.from) return 'DeputyEndsBeforeBeginning';
  return others.some((one) => overlaps(one, deputy)) ? 'DeputyTwice' : undefined;
}

function worksInUnit(roles: readonly Role[]): boolean {
  return roles.some((role) => unitRoles.includes(role));
}

function overlaps(one: Deputy & { readonly ended?: unknown }, other: Deputy): boolean {
  return (
    one.ended === undefined &&
    one.sub === other.sub &&
    one.role === other.role &&
    one.from <= other.to &&
    other.from <= one.to
  );
}
