import { addDays, type LocalDate } from '../clock/calendar.ts';
import { type Remittal, remittal } from './item/remittal.ts';
import { indexKey } from './key.ts';
import { ofKind, type Query, query, type Table } from './table.ts';

/** How long a remittal that is over is still looked at, days. */
const STILL_SEEN = 90;

/** As many as a unit can go through: three times the largest unit's adults (R292). */
const AT_MOST = 300;

/**
 * The remittals of a unit, for those who follow them: all that go on, and those that ended lately. Of
 * an adult who was remitted again only the latest. Read from the unit's own places in an index.
 */
export async function unitRemittals(
  table: Table,
  unit: string,
  today: LocalDate,
): Promise<readonly Remittal[]> {
  const partition = indexKey.remitted(unit);
  const asked: readonly Omit<Query, 'index'>[] = [
    { partition: indexKey.escalated(unit) },
    { partition, from: 'open#', to: 'open#~' },
    { partition, from: `ended#${addDays(today, -STILL_SEEN)}`, to: 'ended#~' },
  ];
  const pages = await Promise.all(
    asked.map((ask) => query(table, { index: 'due', limit: AT_MOST, ...ask })),
  );
  return latestOfEach(pages.flatMap(({ items }) => ofKind(remittal, items)));
}

function latestOfEach(found: readonly Remittal[]): readonly Remittal[] {
  const latest = new Map<string, Remittal>();
  for (const one of found.toSorted((a, b) => a.openedAt.localeCompare(b.openedAt))) {
    latest.set(`${one.caseId}/${one.adultId}`, one);
  }
  return [...latest.values()];
}
