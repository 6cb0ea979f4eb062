import { addDays, type LocalDate } from '../clock/calendar.ts';
import { type Remittal, remittal } from './item/remittal.ts';
import { indexKey } from './key.ts';
import { ofKind, type Query, type Table } from './table.ts';
import { wholeQuery } from './whole-partition.ts';

/** How long a remittal that is over is still looked at, days. */
const STILL_SEEN = 90;

/**
 * The remittals of a unit, for those who follow them: all that go on, and those that ended lately. Of
 * an adult who was remitted again only the latest. Read from the unit's own places in an index, and
 * whole: figures that are reported are made of it, and what is cut off would be missing without a word.
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
  const pages = await Promise.all(asked.map((ask) => wholeQuery(table, { index: 'due', ...ask })));
  return latestOfEach(ofKind(remittal, pages.flat()));
}

function latestOfEach(found: readonly Remittal[]): readonly Remittal[] {
  const latest = new Map<string, Remittal>();
  for (const one of found.toSorted((a, b) => a.openedAt.localeCompare(b.openedAt))) {
    latest.set(`${one.caseId}/${one.adultId}`, one);
  }
  return [...latest.values()];
}
