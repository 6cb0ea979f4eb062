import { type CloudWatchClient, PutMetricDataCommand } from '@aws-sdk/client-cloudwatch';
import { type DataPoint, dataPoints } from '../../shared/indicator/data-points.ts';
import type { JournalEvent } from '../../shared/journal/event.ts';

/** A value for a metric, and when it came about. */
export type TimedPoint = DataPoint & { readonly at: string };

/** Sends values to CloudWatch. */
export type Metrics = (points: readonly TimedPoint[]) => Promise<void>;

/** What an event means to the metrics, at the time when it was written down. */
export function pointsOf(event: JournalEvent): readonly TimedPoint[] {
  return dataPoints(event).map((point) => ({ ...point, at: event.at }));
}

/** The most values that one call may carry. */
const AT_ONCE = 1000;

/** The metrics of one namespace. Their dimensions are unit and process, never a person. */
export function metricsIn(namespace: string, client: CloudWatchClient): Metrics {
  return async (points) => {
    for (let first = 0; first < points.length; first += AT_ONCE) {
      await client.send(
        new PutMetricDataCommand({
          Namespace: namespace,
          MetricData: points.slice(first, first + AT_ONCE).map(datum),
        }),
      );
    }
  };
}

function datum({ metric, unit, value, dimensions, at }: TimedPoint) {
  return {
    MetricName: metric,
    Unit: unit,
    Value: value,
    Timestamp: new Date(at),
    Dimensions: Object.entries(dimensions).map(([Name, Value]) => ({ Name, Value })),
  };
}
