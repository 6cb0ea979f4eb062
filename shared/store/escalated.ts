import { hasLeft, remittal, type SentRemittal } from './item/remittal.ts';
import { indexKey } from './key.ts';
import { ofKind, query, type Table } from './table.ts';

/** As many as a page shows; more late plans than this is no matter of single remittals. */
const MOST_SHOWN = 100;

/**
 * The remittals of a unit whose plan is so late that the managers were told, the longest waiting
 * first. One query that reads those and no others.
 */
export async function readEscalated(table: Table, unit: string): Promise<readonly SentRemittal[]> {
  const partition = indexKey.escalated(unit);
  const { items } = await query(table, { index: 'due', partition, limit: MOST_SHOWN });
  return ofKind(remittal, items).filter(hasLeft);
}
