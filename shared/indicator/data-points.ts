import type { Formula } from './indicator.ts';
import { indicatorList } from './indicators.ts';
import { type CountedEvent, type CounterDelta, project } from './project.ts';

/** One value for a metric: never of a person, only of a unit. */
export interface DataPoint {
  readonly metric: string;
  readonly unit: 'Count' | 'None';
  readonly value: number;
  readonly dimensions: { readonly unit: string; readonly process?: string };
}

/**
 * What one event means to the metrics, so that CloudWatch can sum, average and rank by itself: a
 * count is its growth, a share is 1 for kept and 0 for missed (its average is the share), days and
 * money are their values (money in kronor). What is open now is a level and comes from the
 * counters, not from here; a mean per household is computed on the dashboard.
 */
export function dataPoints(event: CountedEvent): readonly DataPoint[] {
  const deltas = project(event);
  const points = indicatorList.flatMap(({ metric, formula }) =>
    deltas.flatMap((delta) => {
      const value = valueFor(formula, delta);
      if (value === undefined) return [];
      const process = event.process === undefined ? {} : { process: event.process };
      const unit = formula.kind === 'count' ? ('Count' as const) : ('None' as const);
      return [{ metric, unit, value, dimensions: { unit: delta.unit, ...process } }];
    }),
  );
  return points.filter(
    (point, index) => points.findIndex(({ metric }) => metric === point.metric) === index,
  );
}

function valueFor(formula: Formula, { counter, add }: CounterDelta): number | undefined {
  switch (formula.kind) {
    case 'count':
      return counter === formula.counter ? add : undefined;
    case 'money':
      return counter === formula.counter ? add / 100 : undefined;
    case 'share':
      if (counter === formula.part) return 1;
      return counter === formula.rest ? 0 : undefined;
    case 'percentile':
      return counter.startsWith(`${formula.counter}#`)
        ? Number(counter.slice(formula.counter.length + 1))
        : undefined;
    case 'mean':
    case 'open':
    case 'standing':
    case 'level':
      return undefined;
  }
}
