import * as z from 'zod';

/** The roles of the trade, as groups of the user pool. */
export const roles = [
  'sokande',
  'mottagningssekreterare',
  'socialsekreterare',
  'bidragshandlaggare',
  'jobbtorgscoach',
  'jobbtorgschef',
  'bitradande_enhetschef',
  'enhetschef',
  'controller',
  'fut_utredare',
] as const;

export const roleSchema = z.enum(roles);

export type Role = z.infer<typeof roleSchema>;

/**
 * The group beside the roles whose members may open cases with protected identity. It is not a
 * role: it gives no work of its own, it only lifts one bar.
 */
export const protectedIdentityGroup = 'skyddade_uppgifter';

/** Those who do the unit's own case work. */
export const caseworkRoles = [
  'mottagningssekreterare',
  'socialsekreterare',
  'bidragshandlaggare',
] as const satisfies readonly Role[];

/** Those who lead a unit. */
export const managerRoles = [
  'bitradande_enhetschef',
  'enhetschef',
] as const satisfies readonly Role[];

/** Those who work at a Jobbtorg office: its coaches, and the one who leads them. */
export const officeRoles = ['jobbtorgscoach', 'jobbtorgschef'] as const satisfies readonly Role[];

/** What the groups of a login mean: roles that we know, and the permission for protected identity. */
export function rolesOfGroups(groups: readonly string[]): {
  readonly roles: readonly Role[];
  readonly seesProtected: boolean;
} {
  return {
    roles: roles.filter((role) => groups.includes(role)),
    seesProtected: groups.includes(protectedIdentityGroup),
  };
}
