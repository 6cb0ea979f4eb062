import { rolesForStep } from '../access/permission.ts';
import { roles as allRoles, type Role } from '../access/role.ts';
import type { Viewer } from '../access/viewer.ts';
import { type OpenTask, openTask } from './item/task.ts';
import { type UnreadMessage, unreadMessage } from './item/unread-message.ts';
import { indexKey } from './key.ts';
import { ofKind, type Page, query, type Table } from './table.ts';

/** What somebody has to do, most urgent first, and what nobody has taken yet. */
export type Worklist = {
  readonly mine: readonly OpenTask[];
  readonly pool: readonly OpenTask[];
  /** What Jobbtorg has written in the viewer's cases and nobody of the unit has read. */
  readonly unread: readonly UnreadMessage[];
  readonly units: number;
};

/** As many as one list shows of one pool; whoever has more has other troubles than the rest. */
export const SHOWN = 50;

/** The worklist of a viewer: one query for own tasks and one for each role's pool in the unit. */
export async function readWorklist(table: Table, viewer: Viewer): Promise<Worklist> {
  const [own, ...rest] = await Promise.all([
    query(table, { index: 'worklist', partition: indexKey.mine(viewer.sub), limit: SHOWN }),
    ...poolsOf(table, viewer.unit, rolesOpenTo(viewer)),
  ]);
  return {
    mine: ofKind(openTask, own.items),
    pool: openTo(viewer, byDue(rest)),
    unread: ofKind(unreadMessage, own.items),
    units: [own, ...rest].reduce((sum, page) => sum + page.units, 0),
  };
}

/** What nobody in a unit has taken of these roles' tasks, most urgent first: for those who allot. */
export async function readPool(
  table: Table,
  unit: string,
  roles: readonly Role[],
): Promise<readonly OpenTask[]> {
  return byDue(await Promise.all(poolsOf(table, unit, roles)));
}

/**
 * Of tasks, those that a viewer can be offered: whoever may not open cases with protected identity
 * is not, nor is whoever takes no part in the case because of a conflict of interest (FL 17).
 */
export function openTo(viewer: Viewer, tasks: readonly OpenTask[]): readonly OpenTask[] {
  return tasks.filter(
    ({ protectedIdentity, notFor }) =>
      (viewer.seesProtected || !protectedIdentity) && !notFor?.includes(viewer.sub),
  );
}

/** The roles whose steps a viewer may do: a manager's step is open to any manager. */
function rolesOpenTo(viewer: Viewer): readonly Role[] {
  return allRoles.filter((role) => rolesForStep(role).some((one) => viewer.roles.includes(one)));
}

function poolsOf(table: Table, unit: string | null, roles: readonly Role[]): Promise<Page>[] {
  if (unit === null) return [];
  return roles.map((role) =>
    query(table, { index: 'worklist', partition: indexKey.pool(unit, role), limit: SHOWN }),
  );
}

function byDue(pages: readonly Page[]): readonly OpenTask[] {
  return pages
    .flatMap((page) => ofKind(openTask, page.items))
    .sort((a, b) => (a.dueAt ?? '9').localeCompare(b.dueAt ?? '9'));
}
