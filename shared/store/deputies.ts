import { caseworkRoles, managerRoles, type Role } from '../access/role.ts';
import type { Viewer } from '../access/viewer.ts';
import { localDate } from '../clock/stockholm.ts';
import { rolesAsDeputy } from '../delegation/deputy.ts';
import { type DeputyItem, deputyItem } from './item/deputy.ts';
import { otherKey } from './key.ts';
import { ofKind, query, type Table } from './table.ts';

const unitRoles: readonly Role[] = [...caseworkRoles, ...managerRoles];

/** All deputies that a unit has had, or those of one person, the latest first: one query. */
export async function deputiesOf(
  table: Table,
  unit: string,
  sub?: string,
): Promise<readonly DeputyItem[]> {
  const prefix = otherKey.deputyPrefix(sub);
  const { items } = await query(table, {
    partition: otherKey.staffPartition(unit),
    from: prefix,
    to: `${prefix}~`,
  });
  return ofKind(deputyItem, items).sort((a, b) => b.from.localeCompare(a.from));
}

/**
 * Which roles somebody holds at an instant as a deputy, from the table each time: one that was ended
 * counts no more with the next click. Only those who work in the unit can be deputies.
 */
export function deputiesIn(table: Table) {
  return async (viewer: Viewer, at: string): Promise<readonly Role[]> => {
    const { unit, roles, sub } = viewer;
    if (unit === null || !roles.some((role) => unitRoles.includes(role))) return [];
    return rolesAsDeputy(await deputiesOf(table, unit, sub), viewer, localDate(at));
  };
}
