/** One dashboard for each unit, drawn from the declared indicators and nothing else. */
import { Duration } from 'aws-cdk-lib';
import { Dashboard, GraphWidget, type IWidget, Metric } from 'aws-cdk-lib/aws-cloudwatch';
import type { Construct } from 'constructs';
import type { Formula, Indicator } from '../shared/indicator/indicator.ts';
import { indicatorList } from '../shared/indicator/indicators.ts';
import { metricNamespace, processNames } from './names.ts';

/** The units that have a dashboard; a new unit is one more word here. */
const units = ['norrmalm', 'kungsholmen'] as const;

const graphsInRow = 3;

/**
 * How CloudWatch sums up the values that the projector sends. What stands open and a mean per household
 * are levels of the counters: the management page has them, a metric does not.
 */
function statisticOf(formula: Formula): string | undefined {
  switch (formula.kind) {
    case 'count':
    case 'money':
      return 'Sum';
    case 'share':
      return 'Average';
    case 'percentile':
      return `p${formula.percent}`;
    case 'mean':
    case 'open':
    case 'standing':
    case 'level':
      return undefined;
  }
}

function target(indicator: Indicator): number | undefined {
  if (indicator.target === null) return undefined;
  return 'atLeast' in indicator.target ? indicator.target.atLeast : indicator.target.atMost;
}

/** Plain metrics, one line a process: the local cloud draws no metric math. */
function graph(indicator: Indicator, unit: string): IWidget[] {
  const statistic = statisticOf(indicator.formula);
  if (statistic === undefined) return [];
  const left = processNames.map(
    (process) =>
      new Metric({
        namespace: metricNamespace,
        metricName: indicator.metric,
        dimensionsMap: { unit, process },
        statistic,
        period: Duration.days(1),
        label: process,
      }),
  );
  const value = target(indicator);
  return [
    new GraphWidget({
      title: `${indicator.title.sv} (${indicator.source})`,
      left,
      width: 24 / graphsInRow,
      ...(value === undefined ? {} : { leftAnnotations: [{ value, label: 'Mål' }] }),
    }),
  ];
}

/** The goal dashboard of every unit. */
export function goalDashboards(scope: Construct): void {
  for (const unit of units) {
    const graphs = indicatorList.flatMap((indicator) => graph(indicator, unit));
    const rows = Array.from({ length: Math.ceil(graphs.length / graphsInRow) }, (_, row) =>
      graphs.slice(row * graphsInRow, (row + 1) * graphsInRow),
    );
    new Dashboard(scope, `Goals-${unit}`, { dashboardName: `vagen-mal-${unit}`, widgets: rows });
  }
}
