import { againstOthers } from '../../shared/action/against-others.ts';
import { project } from '../../shared/indicator/project.ts';
import type { JournalEvent } from '../../shared/journal/event.ts';
import { counterWrites } from '../../shared/store/figures.ts';
import { caseHead } from '../../shared/store/item/case.ts';
import { projectedEvent } from '../../shared/store/item/figure.ts';
import { caseKey, otherKey } from '../../shared/store/key.ts';
import { commit, created, read, type Table } from '../../shared/store/table.ts';

export type Counted = 'counted' | 'nothing to count' | 'duplicate';

/**
 * Counts an event: its counters grow and it is marked as counted, both or neither. Told again, it
 * counts no more.
 */
export async function countEvent(table: Table, event: JournalEvent): Promise<Counted> {
  const counters = counterWrites(project(event));
  if (counters.length === 0) return 'nothing to count';
  const { caseId, no, at } = event;
  return againstOthers(async () => {
    const mark = created(projectedEvent, { caseId, no, at });
    const committed = await commit(table, [mark, ...counters]);
    if (committed.ok) return 'counted';
    // A counter that another consumer was adding to is tried again; the mark alone says "told before".
    const before = await read(table, projectedEvent, otherKey.projected(caseId, no));
    return before === undefined ? undefined : 'duplicate';
  });
}

/** The event with the unit that it is counted for: its own word, or else who has the case now. */
export async function withUnit(table: Table, event: JournalEvent): Promise<JournalEvent> {
  if (event.data.unit !== undefined || project(event).length === 0) return event;
  const head = await read(table, caseHead, caseKey.head(event.caseId));
  return head === undefined ? event : { ...event, data: { ...event.data, unit: head.unit } };
}
