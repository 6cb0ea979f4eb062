/** The faults, each as it really happens: to the running cloud, not to a stand-in for it. */
import {
  InvokeCommand,
  ListEventSourceMappingsCommand,
  UpdateEventSourceMappingCommand,
  UpdateFunctionConfigurationCommand,
} from '@aws-sdk/client-lambda';
import { StopExecutionCommand } from '@aws-sdk/client-sfn';
import { caseKey } from '../../shared/store/key.ts';
import { commit, removed } from '../../shared/store/table.ts';
import type { Cloud } from '../stack/cloud.ts';
import { runningOf } from '../stack/executions.ts';
import type { Player } from '../stack/player.ts';
import { byTheBook } from '../stack/script.ts';
import { until } from '../stack/until.ts';
import { doingAt, processNamed } from '../stack/waiting.ts';
import type { Standing } from './site.ts';

/** Stops every execution of these applications by hand, as in the console. */
export async function stopExecutions(cloud: Cloud, standing: readonly Standing[]): Promise<void> {
  const ours = new Set(standing.flatMap(({ tasks }) => tasks.map(({ instanceId }) => instanceId)));
  for (const { played } of standing) ours.add(played.instanceId);
  for (const { arn } of await runningOf(cloud, [...ours])) {
    await cloud.machines.send(new StopExecutionCommand({ executionArn: arn }));
  }
}

/** Whether a function dies at each call (its code cannot be loaded) or works. */
export async function setDying(cloud: Cloud, name: string, dies: boolean): Promise<void> {
  const FunctionName = `vagen-${name}`;
  await cloud.functions.send(
    new UpdateFunctionConfigurationCommand({
      FunctionName,
      Handler: dies ? 'index.gone' : 'index.handler',
    }),
  );
  await until(`${name} that ${dies ? 'dies' : 'works'}`, 20, async () => {
    const { FunctionError } = await cloud.functions.send(
      new InvokeCommand({ FunctionName, Payload: '{"Records":[]}' }),
    );
    const works = name === 'carry-outbox' ? FunctionError === undefined : !dies;
    return works === !dies ? true : undefined;
  });
}

/** Whether the stream wakes the consumer of the outbox. */
export async function setStreaming(cloud: Cloud, streams: boolean): Promise<void> {
  const { EventSourceMappings } = await cloud.functions.send(
    new ListEventSourceMappingsCommand({ FunctionName: 'vagen-carry-outbox' }),
  );
  for (const { UUID } of EventSourceMappings ?? []) {
    await cloud.functions.send(new UpdateEventSourceMappingCommand({ UUID, Enabled: streams }));
  }
}

/** Completes all that waits at the sites. @throws Error when one is refused */
export async function completeAll(play: Player, standing: readonly Standing[]): Promise<void> {
  for (const { played, tasks } of standing) {
    for (const task of tasks) {
      const doing = doingAt(task.step) ?? byTheBook[task.step]?.(played.household, task);
      if (!doing) throw new Error(`nothing is said of ${task.step}`);
      const told = await play.complete(played, task, doing);
      if (!told.ok) throw new Error(`${task.step} was refused: ${JSON.stringify(told.body)}`);
    }
  }
}

/** Takes the tokens away, as if they had not been stored yet. */
export async function withholdTokens(cloud: Cloud, standing: readonly Standing[]): Promise<void> {
  for (const { tasks } of standing) {
    for (const { caseId, instanceId, task } of tasks) {
      await commit(cloud.table, [removed(caseKey.token(caseId, instanceId, task))]);
    }
  }
}

/** Lets the function that opens tasks store the tokens at last, as a machine's late call would. */
export async function storeTokensLate(
  cloud: Cloud,
  standing: readonly Standing[],
  tokens: ReadonlyMap<string, string>,
): Promise<void> {
  for (const { caseId, instanceId, task, step, item } of standing.flatMap(({ tasks }) => tasks)) {
    const process = processNamed(instanceId);
    const token = tokens.get(`${instanceId} ${task}`);
    const ask = { process, caseId, instanceId, step, token, ...(item ? { item } : {}) };
    await cloud.functions.send(
      new InvokeCommand({ FunctionName: 'vagen-open-task', Payload: JSON.stringify(ask) }),
    );
  }
}
