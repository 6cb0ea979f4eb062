/** The name of the first state of every machine: it asks the table where the instance is. */
export const ROUTE = 'route';

/** A state of the Amazon States Language; its fields depend on its type. */
export type State = { readonly Type: string; readonly [field: string]: unknown };

/**
 * Faults are tried again a few times; then the execution fails, and the reconciler starts a new one at
 * the recorded step, no faster than its schedule.
 */
const retry = [
  { ErrorEquals: ['States.TaskFailed'], IntervalSeconds: 2, MaxAttempts: 3, BackoffRate: 2 },
];

/** A wait is only a safety net: deadlines belong to the table. After 30 days the wait is opened anew. */
const WAIT_SECONDS = 30 * 24 * 60 * 60;

const IDS = {
  instanceId: '{% $states.context.Execution.Input.instanceId %}',
  caseId: '{% $states.context.Execution.Input.caseId %}',
};

/** Asks where the instance is: `{ step, open: { part: [{ item }] } }`. */
export function routeTask(functionArn: string): State {
  return {
    Type: 'Task',
    Resource: 'arn:aws:states:::lambda:invoke',
    Arguments: { FunctionName: functionArn, Payload: IDS },
    Output: '{% $states.result.Payload %}',
    Retry: retry,
  };
}

/** Runs a step of the system; its outcome is a value, a throw is a fault. */
export function systemTask(functionArn: string, process: string, step: string): State {
  return {
    Type: 'Task',
    Resource: 'arn:aws:states:::lambda:invoke',
    Arguments: { FunctionName: functionArn, Payload: { ...IDS, process, step } },
    Output: '{% $states.result.Payload %}',
    Retry: retry,
  };
}

/** Opens a task (or a wait for a fact) and sleeps until its token is answered. */
export function personTask(
  functionArn: string,
  process: string,
  step: string,
  each = false,
): State {
  return {
    Type: 'Task',
    Resource: 'arn:aws:states:::lambda:invoke.waitForTaskToken',
    TimeoutSeconds: WAIT_SECONDS,
    Arguments: {
      FunctionName: functionArn,
      Payload: {
        ...IDS,
        process,
        step,
        token: '{% $states.context.Task.Token %}',
        ...(each ? { item: '{% $states.input.item %}' } : {}),
      },
    },
    Output: { outcome: '{% $states.result.outcome %}' },
    Retry: retry,
    Catch: [
      {
        ErrorEquals: ['States.Timeout'],
        Next: each ? `${step}: one` : step,
        ...(each ? { Output: '{% $states.input %}' } : {}),
      },
    ],
  };
}
