import { type OpenTask, openTask } from './item/task.ts';
import { indexKey } from './key.ts';
import { ofKind, query, type Table } from './table.ts';

/** More than this a page need not count one by one. */
export const MOST_OVERDUE = 300;

/**
 * The open tasks of a unit whose time has run out, the oldest first, whoever has them. One query
 * that reads no more than what is overdue.
 */
export async function readOverdue(
  table: Table,
  unit: string,
  now: string,
): Promise<readonly OpenTask[]> {
  const { items } = await query(table, {
    index: 'due',
    partition: indexKey.unitDue(unit),
    to: now,
    limit: MOST_OVERDUE,
  });
  return ofKind(openTask, items);
}
