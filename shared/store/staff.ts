import { caseworkRoles, managerRoles, officeRoles } from '../access/role.ts';
import type { Viewer } from '../access/viewer.ts';
import { type StaffMember, staffMember } from './item/staff.ts';
import { otherKey } from './key.ts';
import { ofKind, put, query, type Table, type Write } from './table.ts';

const placeRoles: readonly string[] = [...caseworkRoles, ...managerRoles, ...officeRoles];

/** The write that remembers a login as one of the staff of its unit or office; none for others. */
export function staffWrites(viewer: Viewer, seenAt: string): readonly Write[] {
  const { unit, sub, name, seesProtected } = viewer;
  const roles = viewer.roles.filter((role) => placeRoles.includes(role));
  if (unit === null || roles.length === 0) return [];
  return [put(staffMember, { unit, sub, name, roles, seesProtected, seenAt })];
}

/** Those who work in a unit or an office, by name: one query. */
export async function staffOf(table: Table, unit: string): Promise<readonly StaffMember[]> {
  const { items } = await query(table, { partition: otherKey.staffPartition(unit) });
  return ofKind(staffMember, items).sort((a, b) => a.name.localeCompare(b.name, 'sv'));
}
