import { rolesForStep } from '../access/permission.ts';
import type { StaffMember } from '../store/item/staff.ts';
import type { OpenTask } from '../store/item/task.ts';

/**
 * Those of a unit to whom a task can be given: of its role, allowed to open the case, and without a
 * conflict of interest in it (FL 17).
 */
export function eligibleFor(task: OpenTask, staff: readonly StaffMember[]): readonly StaffMember[] {
  const roles = rolesForStep(task.role);
  return staff.filter(
    (one) =>
      one.roles.some((role) => roles.includes(role)) &&
      (one.seesProtected || !task.protectedIdentity) &&
      !task.notFor?.includes(one.sub),
  );
}
