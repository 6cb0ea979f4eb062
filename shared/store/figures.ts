/** Counters of a unit and month, as the projector adds them up and as pages read them. */
import * as z from 'zod';
import type { CounterDelta } from '../indicator/project.ts';
import { otherKey } from './key.ts';
import { counted, query, type Table, type Write } from './table.ts';

const counterItem = z.object({ sk: z.string(), n: z.int() });

/**
 * The writes that carry out deltas: one for each counter, for a transaction may not write the same
 * item twice.
 */
export function counterWrites(deltas: readonly CounterDelta[]): readonly Write[] {
  const sums = new Map<string, CounterDelta>();
  for (const delta of deltas) {
    const address = JSON.stringify([delta.unit, delta.month, delta.counter]);
    sums.set(address, { ...delta, add: delta.add + (sums.get(address)?.add ?? 0) });
  }
  return [...sums.values()]
    .filter(({ add }) => add !== 0)
    .map(({ unit, month, counter, add }) => counted(otherKey.counter(unit, month, counter), add));
}

/** The counters of one unit and month (`all` for what is open now), by name, in one query. */
export async function readCounters(
  table: Table,
  unit: string,
  month: string,
): Promise<Readonly<Record<string, number>>> {
  const { items } = await query(table, { partition: otherKey.counter(unit, month, '').pk });
  return Object.fromEntries(
    items.map((item) => counterItem.parse(item)).map(({ sk, n }) => [sk, n]),
  );
}
