import type { Viewer } from '../access/viewer.ts';
import { type OpenTask, openTask } from './item/task.ts';
import { indexKey } from './key.ts';
import { ofKind, query, type Table } from './table.ts';

/** What somebody has to do, most urgent first, and what nobody has taken yet. */
export type Worklist = {
  readonly mine: readonly OpenTask[];
  readonly pool: readonly OpenTask[];
  readonly units: number;
};

const SHOWN = 50;

/** The worklist of a viewer: one query for own tasks and one for each role's pool in the unit. */
export async function readWorklist(table: Table, viewer: Viewer): Promise<Worklist> {
  const { unit, roles } = viewer;
  const pools =
    unit === null
      ? []
      : roles.map((role) =>
          query(table, { index: 'worklist', partition: indexKey.pool(unit, role), limit: SHOWN }),
        );
  const [own, ...rest] = await Promise.all([
    query(table, { index: 'worklist', partition: indexKey.mine(viewer.sub), limit: SHOWN }),
    ...pools,
  ]);
  return {
    mine: ofKind(openTask, own.items),
    pool: rest
      .flatMap((page) => ofKind(openTask, page.items))
      .sort((a, b) => (a.dueAt ?? '9').localeCompare(b.dueAt ?? '9')),
    units: [own, ...rest].reduce((sum, page) => sum + page.units, 0),
  };
}
