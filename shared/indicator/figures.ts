import type { Formula, Indicator } from './indicator.ts';
import { indicatorList } from './indicators.ts';
import { type CounterDelta, openCounter } from './project.ts';
import { levelCounter, standingCounter } from './standing.ts';

/** Counters by name, added up over the units and months that a reader asks for. */
export type Counters = Readonly<Record<string, number>>;

/** One figure as it is shown: on the goal board, in the API and in the export. */
export interface Figure {
  /** Name of the indicator. */
  readonly indicator: string;
  /** The step, office or reason that is counted, where the indicator has a row for each. */
  readonly step?: string;
  /** In the indicator's unit; null when nothing was counted that it could be computed from. */
  readonly value: number | null;
  /** How many the value rests on. */
  readonly n: number;
  /** Whether the target is met; null without a target or a value. */
  readonly met: boolean | null;
}

/** Counter deltas (or rows of counters read back) added up by name. */
export function addUp(deltas: readonly Pick<CounterDelta, 'counter' | 'add'>[]): Counters {
  const sums = new Map<string, number>();
  for (const { counter, add } of deltas) sums.set(counter, (sums.get(counter) ?? 0) + add);
  return Object.fromEntries(sums);
}

/** Every indicator's figure from these counters, in the order of the board. */
export function figures(counters: Counters): readonly Figure[] {
  return indicatorList.flatMap((indicator) => rowsOf(indicator, counters));
}

function rowsOf(indicator: Indicator & { readonly name: string }, counters: Counters): Figure[] {
  const { name, formula } = indicator;
  const row = { indicator: name, ...computed(formula, counters) };
  const total = { ...row, met: metBy(indicator, row.value) };
  const prefix = prefixOf(formula);
  if (prefix === undefined) return [total];
  const steps = Object.entries(counters)
    .filter(([counter, count]) => counter.startsWith(prefix) && count !== 0)
    .map(([counter, count]) => ({
      indicator: name,
      step: counter.slice(prefix.length),
      value: count,
      n: count,
      met: null,
    }));
  return [total, ...steps];
}

function computed(formula: Formula, counters: Counters): Pick<Figure, 'value' | 'n'> {
  const count = (name: string) => counters[name] ?? 0;
  switch (formula.kind) {
    case 'count':
      return { value: count(formula.counter), n: count(formula.counter) };
    case 'money':
      return { value: count(formula.counter), n: count(formula.orders) };
    case 'share': {
      const n = count(formula.part) + count(formula.rest);
      return { value: n === 0 ? null : count(formula.part) / n, n };
    }
    case 'mean': {
      const n = count(formula.per);
      return { value: n === 0 ? null : Math.round(count(formula.sum) / n), n };
    }
    case 'level': {
      const counted = counters[levelCounter(formula.of)];
      return { value: counted ?? null, n: counted ?? 0 };
    }
    case 'percentile':
      return percentile(bucketsOf(formula.counter, counters), formula.percent);
    case 'open':
    case 'standing': {
      const prefix = prefixOf(formula) ?? '';
      const open = Object.entries(counters)
        .filter(([counter]) => counter.startsWith(prefix))
        .reduce((sum, [, standing]) => sum + standing, 0);
      return { value: open, n: open };
    }
  }
}

/** How the counters begin that have a row each; undefined for an indicator of one row. */
function prefixOf(formula: Formula): string | undefined {
  if (formula.kind === 'open') return openCounter(formula.process, '');
  return formula.kind === 'standing' ? standingCounter(formula.of, '') : undefined;
}

interface Bucket {
  readonly value: number;
  readonly count: number;
}

function bucketsOf(counter: string, counters: Counters): readonly Bucket[] {
  return Object.entries(counters)
    .filter(([name]) => name.startsWith(`${counter}#`))
    .map(([name, count]) => ({ value: Number(name.slice(counter.length + 1)), count }))
    .toSorted((a, b) => a.value - b.value);
}

function percentile(buckets: readonly Bucket[], percent: number): Pick<Figure, 'value' | 'n'> {
  const n = buckets.reduce((sum, { count }) => sum + count, 0);
  const rank = Math.ceil((n * percent) / 100);
  let passed = 0;
  for (const { value, count } of buckets) {
    passed += count;
    if (count > 0 && passed >= rank) return { value, n };
  }
  return { value: null, n: 0 };
}

function metBy({ target }: Indicator, value: number | null): boolean | null {
  if (target === null || value === null) return null;
  return 'atLeast' in target ? value >= target.atLeast : value <= target.atMost;
}
