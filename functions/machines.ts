import {
  DescribeExecutionCommand,
  ListExecutionsCommand,
  SendTaskFailureCommand,
  SendTaskSuccessCommand,
  SFNClient,
  StartExecutionCommand,
  StopExecutionCommand,
} from '@aws-sdk/client-sfn';
import type { Machines } from '../shared/action/carry-out.ts';
import type { Executions } from '../shared/action/reconcile.ts';
import type { ProcessName } from '../workflows/registry.ts';
import type { Environment } from './environment.ts';

/** What the service says of something that was done before; anything else is a fault. */
const DUPLICATES = ['ExecutionAlreadyExists', 'TaskDoesNotExist', 'TaskTimedOut', 'InvalidToken'];

async function onceOnly(act: Promise<unknown>): Promise<'done' | 'duplicate'> {
  try {
    await act;
    return 'done';
  } catch (error) {
    if (error instanceof Error && DUPLICATES.includes(error.name)) return 'duplicate';
    throw error;
  }
}

function arns(env: Environment): Readonly<Record<ProcessName, string>> {
  return {
    nyansokan: env.MACHINE_ARN_NYANSOKAN,
    jobbtorg_remiss: env.MACHINE_ARN_JOBBTORG_REMISS,
    overklagande: env.MACHINE_ARN_OVERKLAGANDE,
    andring: env.MACHINE_ARN_ANDRING,
  };
}

/** What a function that holds a token can say besides. */
type Failing = { readonly fail: (token: string, error: string) => Promise<unknown> };

/** The machines of Step Functions, for the outbox and for steps that answer their own token. */
export function stepFunctions(env: Environment, client = new SFNClient({})): Machines & Failing {
  const arnOf: Readonly<Record<string, string>> = arns(env);
  return {
    start: ({ process, caseId, instanceId, run }) =>
      onceOnly(
        client.send(
          new StartExecutionCommand({
            stateMachineArn: arnOf[process],
            name: `${instanceId}-${run}`,
            input: JSON.stringify({ caseId, instanceId }),
          }),
        ),
      ),
    signal: (taskToken, outcome) =>
      onceOnly(
        client.send(new SendTaskSuccessCommand({ taskToken, output: JSON.stringify({ outcome }) })),
      ),
    fail: (taskToken, error) =>
      onceOnly(client.send(new SendTaskFailureCommand({ taskToken, error }))),
  };
}

/** The executions of Step Functions, for the reconciler. */
export function executionsOf(env: Environment, client = new SFNClient({})): Executions {
  const arnOf = arns(env);
  const addressOf = (process: ProcessName, name: string) =>
    `${arnOf[process].replace(':stateMachine:', ':execution:')}:${name}`;
  return {
    running: async (process) => {
      const names = new Set<string>();
      let nextToken: string | undefined;
      do {
        const page = await client.send(
          new ListExecutionsCommand({
            stateMachineArn: arnOf[process],
            statusFilter: 'RUNNING',
            maxResults: 1000,
            ...(nextToken === undefined ? {} : { nextToken }),
          }),
        );
        for (const { name } of page.executions ?? []) if (name) names.add(name);
        nextToken = page.nextToken;
      } while (nextToken);
      return names;
    },
    isRunning: async (process, name) => {
      const executionArn = addressOf(process, name);
      try {
        const { status } = await client.send(new DescribeExecutionCommand({ executionArn }));
        return status === 'RUNNING';
      } catch (error) {
        if (error instanceof Error && error.name === 'ExecutionDoesNotExist') return false;
        throw error;
      }
    },
    stop: async (process, name) => {
      try {
        await client.send(new StopExecutionCommand({ executionArn: addressOf(process, name) }));
      } catch (error) {
        // One that is over is a fault to the local cloud alone.
        const over = ['ExecutionDoesNotExist', 'ValidationException'];
        if (!(error instanceof Error && over.includes(error.name))) throw error;
      }
    },
  };
}
