import { isMovable, unitNow } from '../access/placement.ts';
import type { Viewer } from '../access/viewer.ts';
import { type OfficeMove, officeMove, placementItem } from './item/placement.ts';
import { otherKey } from './key.ts';
import { ofKind, query, read, type Table } from './table.ts';

/** As many as a page shows. */
const MOVES_SHOWN = 30;

/**
 * The unit or office of somebody by now, from the table each time: a coach who was moved is of the new
 * office with the next click, however old the login is.
 */
export function unitsIn(table: Table) {
  return async (viewer: Viewer): Promise<string | null> => {
    if (viewer.unit === null || !isMovable(viewer)) return viewer.unit;
    return unitNow(viewer, await read(table, placementItem, otherKey.placement(viewer.sub)));
  };
}

/** Those who were moved from an office, the latest first: one query. */
export async function movesFrom(table: Table, office: string): Promise<readonly OfficeMove[]> {
  const { items } = await query(table, {
    partition: otherKey.staffPartition(office),
    from: otherKey.movedPrefix,
    to: `${otherKey.movedPrefix}~`,
    limit: MOVES_SHOWN,
    newestFirst: true,
  });
  return ofKind(officeMove, items);
}
