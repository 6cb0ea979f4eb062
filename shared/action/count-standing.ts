import { localDate } from '../clock/stockholm.ts';
import type { Counters } from '../indicator/figures.ts';
import {
  levelCounter,
  levelNames,
  type StandingName,
  standingCounter,
} from '../indicator/standing.ts';
import { dailyCount } from '../store/item/figure.ts';
import { otherKey } from '../store/key.ts';
import { standingCounts } from '../store/standing.ts';
import { commit, put, read } from '../store/table.ts';
import { unitStanding } from '../store/unit-standing.ts';
import type { Deps } from './deps.ts';

/**
 * Counts once a day how many of a unit are without activity and in one (R139–R140), so that there is a
 * series of what no event tells. A month keeps the latest day that was counted in it.
 * @returns whether this was the first time today
 */
export async function countStanding(
  { table, clock }: Pick<Deps, 'table' | 'clock'>,
  unit: string,
): Promise<boolean> {
  const today = localDate(await clock.now());
  const month = today.slice(0, 7);
  const [first] = levelNames;
  const last = await read(table, dailyCount, otherKey.counter(unit, month, levelCounter(first)));
  if (last?.on === today) return false;
  const counts = standingCounts(await unitStanding(table, unit, today), today);
  const writes = levelNames.map((name) =>
    put(dailyCount, {
      unit,
      month,
      counter: levelCounter(name),
      n: totalOf(counts, name),
      on: today,
    }),
  );
  await commit(table, writes);
  return true;
}

function totalOf(counts: Counters, name: StandingName): number {
  const prefix = standingCounter(name, '');
  return Object.entries(counts)
    .filter(([counter]) => counter.startsWith(prefix))
    .reduce((sum, [, n]) => sum + n, 0);
}
