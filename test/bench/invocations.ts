/** How often each function ran and for how long, by the lines in which Lambda reports each run. */
import { type CloudWatchLogsClient, FilterLogEventsCommand } from '@aws-sdk/client-cloudwatch-logs';
import { type FunctionName, functionNames } from '../../infra/functions.ts';
import type { Cloud } from '../stack/cloud.ts';

/** Calls and billed milliseconds of each function. */
export type Invocations = ReadonlyMap<
  FunctionName,
  { readonly calls: number; readonly ms: number }
>;

async function reports(logs: CloudWatchLogsClient, name: string): Promise<readonly number[]> {
  const billed: number[] = [];
  let nextToken: string | undefined;
  do {
    const page = await logs.send(
      new FilterLogEventsCommand({
        logGroupName: `/aws/lambda/vagen-${name}`,
        ...(nextToken === undefined ? {} : { nextToken }),
      }),
    );
    for (const { message = '' } of page.events ?? []) {
      const [, ms] = /^REPORT .*Billed Duration: ([\d.]+) ms/.exec(message) ?? [];
      if (ms !== undefined) billed.push(Number(ms));
    }
    nextToken = page.nextToken;
  } while (nextToken);
  return billed;
}

/** All invocations since the copy was started. */
export async function invocationsOf({ logs }: Cloud): Promise<Invocations> {
  const found = await Promise.all(
    functionNames.map(async (name) => {
      const billed = await reports(logs, name);
      return [name, { calls: billed.length, ms: billed.reduce((sum, ms) => sum + ms, 0) }] as const;
    }),
  );
  return new Map(found);
}

/** What came between two readings. */
export function since(before: Invocations, after: Invocations): Invocations {
  const between = [...after].map(([name, { calls, ms }]) => {
    const then = before.get(name) ?? { calls: 0, ms: 0 };
    return [name, { calls: calls - then.calls, ms: ms - then.ms }] as const;
  });
  return new Map(between);
}
