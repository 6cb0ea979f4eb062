/** A wait that times out is opened anew. The machines wait 30 days; here the same ones wait 2 s. */
import {
  CreateStateMachineCommand,
  DescribeExecutionCommand,
  DescribeStateMachineCommand,
  StartExecutionCommand,
} from '@aws-sdk/client-sfn';
import { expect, inject, test } from 'vitest';
import { waitToken } from '../../shared/store/item/task.ts';
import { caseKey } from '../../shared/store/key.ts';
import { read } from '../../shared/store/table.ts';
import { type ProcessName, processNames } from '../../workflows/registry.ts';
import { machineArnOf } from '../stack/executions.ts';
import { newPlayer } from '../stack/player.ts';
import { until } from '../stack/until.ts';
import { bringTo, doingAt, processNamed, scriptFrom, waitingSteps } from '../stack/waiting.ts';

const SECONDS = 2;
const play = await newPlayer(inject('copy'));
const { table, machines } = play.cloud;

async function impatient(process: ProcessName): Promise<string> {
  const stateMachineArn = await machineArnOf(play.cloud, process);
  const real = await machines.send(new DescribeStateMachineCommand({ stateMachineArn }));
  const definition = real.definition?.replaceAll(
    /"TimeoutSeconds":\d+/g,
    `"TimeoutSeconds":${SECONDS}`,
  );
  expect(definition).not.toBe(real.definition);
  const made = await machines.send(
    new CreateStateMachineCommand({
      name: `impatient-${process}`,
      roleArn: real.roleArn,
      definition,
    }),
  );
  return made.stateMachineArn ?? '';
}

const arns = new Map<ProcessName, string>();
for (const process of processNames) arns.set(process, await impatient(process));

test.concurrent.each(waitingSteps)('the wait of %s, timed out, is opened again', async (step) => {
  const waiting = await bringTo(play, step);
  const { played, task } = waiting;
  const { caseId, instanceId } = task;
  const process = processNamed(instanceId);
  const token = async () =>
    (await read(table, waitToken, caseKey.token(caseId, instanceId, task.task)))?.token;
  const { executionArn } = await machines.send(
    new StartExecutionCommand({
      stateMachineArn: arns.get(process),
      name: `${instanceId}-impatient`,
      input: JSON.stringify({ caseId, instanceId }),
    }),
  );
  const tokens = new Set([await token()]);
  await until('a wait that is opened again', 30, async () => {
    tokens.add(await token());
    // The first is the real machine's; two more mean that one of them was replaced after its time.
    return tokens.size > 2 ? true : undefined;
  });
  const now = (await play.page(played)).tasks.filter((one) => one.step === step);
  expect(now.map((one) => one.task)).toEqual([task.task]);
  await play.does(played, step, doingAt(step));
  await play.carriesOn(played, scriptFrom(waiting));
  expect(await play.ended(played)).toBe('beslutad');
  const over = await until('the end of the execution', 30, async () => {
    const { status } = await machines.send(new DescribeExecutionCommand({ executionArn }));
    return status === 'RUNNING' ? undefined : status;
  });
  expect(over).toBe('SUCCEEDED');
});
