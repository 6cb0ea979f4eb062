import type { JournalEvent } from '../../shared/journal/event.ts';
import { decode } from '../../shared/store/item/define.ts';
import { journalItem } from '../../shared/store/item/journal.ts';
import type { Table } from '../../shared/store/table.ts';
import { type Counted, countEvent, withUnit } from './count-event.ts';
import { type Metrics, pointsOf } from './metrics.ts';

/** What the projector needs of the outside. */
export type Projector = {
  readonly table: Table;
  readonly metrics: Metrics;
  /** Puts the address of a record that could not be counted where an alarm sees it. */
  readonly setAside: (address: Address) => Promise<void>;
  readonly log: (what: string, address: Address, error: unknown) => void;
};

/** Where a record stands: never what it says. */
export type Address = { readonly pk: string; readonly sk: string };

export type Outcome = Counted | 'set aside';

/**
 * Counts the events of a batch, one after the other, and tells CloudWatch of those that were new.
 * It never throws: one bad record must not hold up the others.
 */
export async function projectBatch(
  projector: Projector,
  items: readonly Record<string, unknown>[],
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  const fresh: { readonly event: JournalEvent; readonly address: Address }[] = [];
  for (const item of items) {
    const address = { pk: String(item.pk), sk: String(item.sk) };
    try {
      const { event: stored } = decode(journalItem, item);
      const event = await withUnit(projector.table, stored);
      const outcome = await countEvent(projector.table, event);
      if (outcome === 'counted') fresh.push({ event, address });
      outcomes.push(outcome);
    } catch (error) {
      await setAside(projector, 'an event could not be counted', address, error);
      outcomes.push('set aside');
    }
  }
  await tellMetrics(projector, fresh);
  return outcomes;
}

/** The counters have the figures already; a metric that was not taken is known by its address. */
async function tellMetrics(
  projector: Projector,
  fresh: readonly { readonly event: JournalEvent; readonly address: Address }[],
): Promise<void> {
  const points = fresh.flatMap(({ event }) => pointsOf(event));
  if (points.length === 0) return;
  try {
    await projector.metrics(points);
  } catch (error) {
    for (const { address } of fresh) {
      await setAside(projector, 'a metric was not taken', address, error);
    }
  }
}

async function setAside(
  projector: Projector,
  what: string,
  address: Address,
  error: unknown,
): Promise<void> {
  projector.log(what, address, error);
  try {
    await projector.setAside(address);
  } catch (again) {
    projector.log('a record could not be set aside', address, again);
  }
}
