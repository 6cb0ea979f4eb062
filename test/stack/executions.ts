/** The executions of the deployed machines, as Step Functions tells of them. */
import {
  DescribeExecutionCommand,
  DescribeStateMachineCommand,
  GetExecutionHistoryCommand,
  ListExecutionsCommand,
  ListStateMachinesCommand,
} from '@aws-sdk/client-sfn';
import * as z from 'zod';
import { processNames } from '../../infra/names.ts';
import type { ProcessName } from '../../workflows/registry.ts';
import type { Cloud } from './cloud.ts';

export type Execution = {
  readonly process: ProcessName;
  readonly arn: string;
  readonly name: string;
  readonly status: string;
};

/** The address of a process's machine. */
export async function machineArnOf({ machines }: Cloud, process: string): Promise<string> {
  const { stateMachines } = await machines.send(new ListStateMachinesCommand({}));
  const found = stateMachines?.find(({ name }) => name === `vagen-${process}`)?.stateMachineArn;
  if (!found) throw new Error(`there is no machine of ${process}`);
  return found;
}

/** The deployed definition of a process's machine. */
export async function definitionOf(cloud: Cloud, process: string): Promise<unknown> {
  const stateMachineArn = await machineArnOf(cloud, process);
  const { definition } = await cloud.machines.send(
    new DescribeStateMachineCommand({ stateMachineArn }),
  );
  return JSON.parse(definition ?? '{}');
}

/** Every execution of every process. */
export async function allExecutions(cloud: Cloud): Promise<readonly Execution[]> {
  const found: Execution[] = [];
  for (const process of processNames) {
    const stateMachineArn = await machineArnOf(cloud, process);
    let nextToken: string | undefined;
    do {
      const page = await cloud.machines.send(
        new ListExecutionsCommand({ stateMachineArn, ...(nextToken ? { nextToken } : {}) }),
      );
      for (const { executionArn = '', name = '', status = '' } of page.executions ?? []) {
        found.push({ process, arn: executionArn, name, status });
      }
      nextToken = page.nextToken;
    } while (nextToken);
  }
  return found;
}

/** The executions of these instances that run still: an execution is named by its instance and run. */
export async function runningOf(
  cloud: Cloud,
  instanceIds: readonly string[],
): Promise<readonly Execution[]> {
  return (await allExecutions(cloud)).filter(
    ({ name, status }) =>
      status === 'RUNNING' && instanceIds.includes(name.slice(0, name.lastIndexOf('-'))),
  );
}

/** What an execution was started with. */
export async function inputOf({ machines }: Cloud, arn: string): Promise<unknown> {
  const { input } = await machines.send(new DescribeExecutionCommand({ executionArn: arn }));
  return JSON.parse(input ?? '{}');
}

/** One line of an execution's history: a state that was entered or left, and what it was given. */
export type HistoryLine = { readonly entered?: string; readonly exited?: string };

const named = z.object({ name: z.string() }).optional();

/** Names of the states that the history of an execution shows, in order. */
export async function historyOf({ machines }: Cloud, arn: string): Promise<readonly HistoryLine[]> {
  const lines: HistoryLine[] = [];
  let nextToken: string | undefined;
  do {
    const page = await machines.send(
      new GetExecutionHistoryCommand({
        executionArn: arn,
        maxResults: 1000,
        ...(nextToken ? { nextToken } : {}),
      }),
    );
    for (const event of page.events ?? []) {
      const entered = named.parse(event.stateEnteredEventDetails)?.name;
      const exited = named.parse(event.stateExitedEventDetails)?.name;
      if (entered !== undefined) lines.push({ entered });
      if (exited !== undefined) lines.push({ exited });
    }
    nextToken = page.nextToken;
  } while (nextToken);
  return lines;
}
