import { DescribeExecutionCommand, StartExecutionCommand } from '@aws-sdk/client-sfn';
import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { expect, inject, test } from 'vitest';
import { caseKey } from '../../shared/store/key.ts';
import { machineArnOf } from '../stack/executions.ts';
import { newPlayer, type Played } from '../stack/player.ts';
import { until } from '../stack/until.ts';
import { bringTo, scriptFrom, type Waiting } from '../stack/waiting.ts';

const play = await newPlayer(inject('copy'));
const { table, machines } = play.cloud;

/** Writes a step into the item of an instance past every rule, as only a damaged table could have it. */
async function record(caseId: string, instanceId: string, step: string): Promise<void> {
  await table.client.send(
    new UpdateCommand({
      TableName: table.name,
      Key: { ...caseKey.instance(caseId, instanceId) },
      UpdateExpression: 'SET flow.step = :step',
      ExpressionAttributeValues: { ':step': step },
    }),
  );
}

test.each([
  ['nyansokan', 'mottagning'],
  ['jobbtorg_remiss', 'kvittering'],
  ['overklagande', 'rattidsprovning'],
  ['andring', 'prova_andring'],
] as const)(
  'a step that the table of %s lacks fails the execution by its name',
  async (process, step) => {
    const waiting: Waiting = await bringTo(play, step);
    const { caseId, instanceId } = waiting.task;
    await record(caseId, instanceId, 'borta');
    const { executionArn } = await machines.send(
      new StartExecutionCommand({
        stateMachineArn: await machineArnOf(play.cloud, process),
        name: `${instanceId}-borta`,
        input: JSON.stringify({ caseId, instanceId }),
      }),
    );
    const { error } = await until('the failure', 20, async () => {
      const found = await machines.send(new DescribeExecutionCommand({ executionArn }));
      return found.status === 'RUNNING' ? undefined : found;
    });
    await record(caseId, instanceId, step);
    expect(error).toBe('UnknownStep');
    await withdrawn(waiting.played, waiting);
  },
);

/** The instance itself is sound again and goes on to its end. */
async function withdrawn(played: Played, waiting: Waiting): Promise<void> {
  await play.carriesOn(played, scriptFrom(waiting));
  expect(await play.ended(played)).toBe('beslutad');
}
