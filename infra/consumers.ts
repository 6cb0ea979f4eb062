/** What wakes functions without anybody asking: the table's stream, the minute, a failed execution. */
import { Duration, Stack } from 'aws-cdk-lib';
import { Rule, RuleTargetInput, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction as FunctionTarget } from 'aws-cdk-lib/aws-events-targets';
import { CfnEventSourceMapping, type IFunction } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import { machineArn, processNames } from './names.ts';
import type { StatefulStack } from './stateful-stack.ts';

/** Nothing else wakes the function: other items cost it no invocation. */
function insertedItems(type: string): string {
  return JSON.stringify({
    eventName: ['INSERT'],
    dynamodb: { NewImage: { type: { S: [type] } } },
  });
}

/**
 * Reads the table's stream. What a function cannot handle is tried again in halves, and then its
 * address is put in the dead-letter queue: one bad record never stops the others for long.
 */
export function readsStream(
  scope: Construct,
  fn: IFunction,
  items: string,
  state: StatefulStack,
): void {
  const mapping = new CfnEventSourceMapping(scope, `${fn.node.id}-stream`, {
    functionName: fn.functionName,
    eventSourceArn: state.table.tableStreamArn ?? '',
    startingPosition: 'TRIM_HORIZON',
    filterCriteria: { filters: [{ pattern: insertedItems(items) }] },
    batchSize: 25,
    maximumRetryAttempts: 5,
    maximumRecordAgeInSeconds: Duration.hours(6).toSeconds(),
    bisectBatchOnFunctionError: true,
    functionResponseTypes: ['ReportBatchItemFailures'],
    destinationConfig: { onFailure: { destination: state.deadLetters.queueArn } },
  });
  // Without its grants the mapping is refused at creation.
  if (fn.role !== undefined) mapping.node.addDependency(fn.role);
}

/** Called each minute, a function makes a second pass half-way: a schedule cannot be finer. */
function twiceAMinute(fn: IFunction, againAfterSeconds: number): FunctionTarget {
  return new FunctionTarget(fn, {
    event: RuleTargetInput.fromObject({ againAfterSeconds }),
    retryAttempts: 0,
    maxEventAge: Duration.minutes(5),
  });
}

/** Wakes a function every minute to take what the stream has left, and half a minute later again. */
export function takesWhatIsLeft(scope: Construct, fn: IFunction): void {
  new Rule(scope, `${fn.node.id}-every-minute`, {
    description: 'Messages to offices’ own systems whose time for another try has come',
    schedule: Schedule.rate(Duration.minutes(1)),
    targets: [twiceAMinute(fn, 25)],
  });
}

/** Wakes a function every minute, and at once when an execution ended in another way than it should. */
export function wakesEveryMinute(scope: Construct, fn: IFunction): void {
  new Rule(scope, 'EveryMinute', {
    description: 'Due times, outbox rows that are left, applications without a live execution',
    schedule: Schedule.rate(Duration.minutes(1)),
    targets: [twiceAMinute(fn, 30)],
  });
  new Rule(scope, 'ExecutionFailed', {
    description: 'An execution failed, was stopped or timed out: the application gets a new one',
    eventPattern: {
      source: ['aws.states'],
      detailType: ['Step Functions Execution Status Change'],
      detail: {
        status: ['FAILED', 'ABORTED', 'TIMED_OUT'],
        stateMachineArn: processNames.map((process) => machineArn(Stack.of(scope), process)),
      },
    },
    targets: [new FunctionTarget(fn, { retryAttempts: 2, maxEventAge: Duration.hours(1) })],
  });
}
