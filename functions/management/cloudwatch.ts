import {
  type CloudWatchClient,
  GetDashboardCommand,
  GetMetricDataCommand,
  type MetricDataQuery,
} from '@aws-sdk/client-cloudwatch';
import { type Dashboards, graphsOf, type Line, type Window } from './dashboards.ts';

/** The most lines that one call answers. */
const AT_ONCE = 500;

/** The dashboards of CloudWatch. */
export function dashboardsIn(client: CloudWatchClient): Dashboards {
  return {
    graphs: async (name) => {
      try {
        const found = await client.send(new GetDashboardCommand({ DashboardName: name }));
        return graphsOf(found.DashboardBody ?? '{"widgets":[]}');
      } catch (error) {
        if (error instanceof Error && /NotFound/.test(error.name)) return undefined;
        throw error;
      }
    },
    values: async (lines, window) => {
      const found = lines.map(() => new Map<string, number>());
      for (let first = 0; first < lines.length; first += AT_ONCE) {
        const queries = lines.slice(first, first + AT_ONCE).map((line, index) => ({
          ...queryOf(line, window.period),
          Id: `line${first + index}`,
        }));
        await readInto(client, queries, window, found);
      }
      return found;
    },
  };
}

async function readInto(
  client: CloudWatchClient,
  queries: readonly MetricDataQuery[],
  { from, to }: Window,
  found: readonly Map<string, number>[],
): Promise<void> {
  let NextToken: string | undefined;
  do {
    const page = await client.send(
      new GetMetricDataCommand({
        MetricDataQueries: [...queries],
        StartTime: from,
        EndTime: to,
        ScanBy: 'TimestampAscending',
        ...(NextToken === undefined ? {} : { NextToken }),
      }),
    );
    for (const { Id, Timestamps = [], Values = [] } of page.MetricDataResults ?? []) {
      const values = found[Number(Id?.slice('line'.length))];
      Timestamps.forEach((at, index) => {
        const value = Values[index];
        if (value !== undefined) values?.set(at.toISOString(), value);
      });
    }
    NextToken = page.NextToken;
  } while (NextToken);
}

function queryOf({ namespace, metric, dimensions, statistic }: Line, period: number) {
  return {
    MetricStat: {
      Metric: {
        Namespace: namespace,
        MetricName: metric,
        Dimensions: Object.entries(dimensions).map(([Name, Value]) => ({ Name, Value })),
      },
      Period: period,
      Stat: statistic,
    },
  };
}
