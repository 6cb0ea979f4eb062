import { managerRoles } from '../access/role.ts';
import type { Viewer } from '../access/viewer.ts';
import type { DelegationRule } from '../delegation/delegation.ts';

/**
 * The role in which somebody signs: that of the delegation's line, the highest where the parts of the
 * decision are signed by several; and whether it is held as a deputy (R300).
 */
export function signedAs(
  { standsInFor = [] }: Viewer,
  lines: readonly Pick<DelegationRule, 'role'>[],
) {
  const used = lines.map(({ role }) => role);
  const role = managerRoles.findLast((one) => used.includes(one)) ?? used[0];
  if (role === undefined) throw new Error('a decision is signed by a line of the delegation');
  return { role, ...(standsInFor.includes(role) ? { deputy: true as const } : {}) };
}
