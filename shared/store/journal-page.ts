import type { JournalEvent } from '../journal/event.ts';
import { journalItem, type ReadEntry, readEntry } from './item/journal.ts';
import { caseKey, otherKey } from './key.ts';
import { ofKind, query, type Table } from './table.ts';

/** As many events as one page of the journal holds. */
const PAGE = 40;

/** A page of a journal, newest first: one query. */
export type JournalPage = {
  readonly events: readonly JournalEvent[];
  /** Where the next, older page begins; undefined at the first event of all. */
  readonly olderThan?: number;
};

/** The events of a case before a number, newest first; the newest of all without a number. */
export async function readJournalPage(
  table: Table,
  caseId: string,
  before?: number,
): Promise<JournalPage> {
  const { items } = await query(table, {
    partition: caseKey.partition(caseId),
    from: before === undefined ? 'E#' : caseKey.event(caseId, before - 1).sk,
    to: 'E#~',
    limit: PAGE,
  });
  const events = ofKind(journalItem, items).map(({ event }) => event);
  const last = events.at(-1)?.no ?? 1;
  return { events, ...(last > 1 ? { olderThan: last } : {}) };
}

/** Who read a case in a month ('YYYY-MM', UTC), newest first. */
export async function readLogOf(
  table: Table,
  caseId: string,
  month: string,
): Promise<readonly ReadEntry[]> {
  const { items } = await query(table, {
    partition: otherKey.readLogPartition(caseId, month),
    newestFirst: true,
  });
  return ofKind(readEntry, items);
}
