/** What the deployed functions have logged. */
import { DescribeLogGroupsCommand, FilterLogEventsCommand } from '@aws-sdk/client-cloudwatch-logs';
import * as z from 'zod';
import type { Cloud } from './cloud.ts';

/** The names of the log groups of all functions. */
export async function functionLogs({ logs }: Cloud): Promise<readonly string[]> {
  const { logGroups } = await logs.send(
    new DescribeLogGroupsCommand({ logGroupNamePrefix: '/aws/lambda/vagen-' }),
  );
  return (logGroups ?? []).flatMap(({ logGroupName }) => logGroupName ?? []);
}

/** Every line of a log group. */
export async function linesOf({ logs }: Cloud, logGroupName: string): Promise<readonly string[]> {
  const lines: string[] = [];
  let nextToken: string | undefined;
  do {
    const page = await logs.send(
      new FilterLogEventsCommand({ logGroupName, ...(nextToken ? { nextToken } : {}) }),
    );
    lines.push(...(page.events ?? []).flatMap(({ message }) => message ?? []));
    nextToken = page.nextToken;
  } while (nextToken);
  return lines;
}

const asked = z.object({
  message: z.literal('task asked for'),
  instanceId: z.string(),
  step: z.string(),
  /** The place that it was asked for; none when the machine was out of date. */
  task: z.string().optional(),
});

/** Steps whose tasks were asked for, and the places that they were asked for at. */
export type Asked = ReadonlyMap<string, ReadonlySet<string>>;

/** Which steps' tasks were asked for, by instance, as the function that opens tasks has logged. */
export async function stepsAskedFor(cloud: Cloud): Promise<ReadonlyMap<string, Asked>> {
  const found = new Map<string, Map<string, Set<string>>>();
  for (const line of await linesOf(cloud, '/aws/lambda/vagen-open-task')) {
    const json = line.slice(line.indexOf('{'));
    const parsed = asked.safeParse(parse(json));
    if (!parsed.success) continue;
    const { instanceId, step, task } = parsed.data;
    const steps = found.get(instanceId) ?? new Map<string, Set<string>>();
    const places = steps.get(step) ?? new Set<string>();
    if (task !== undefined) places.add(task);
    found.set(instanceId, steps.set(step, places));
  }
  return found;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
