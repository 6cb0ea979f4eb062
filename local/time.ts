/** `npm run time -- +3d`: moves the clock of the local copy and lets the sweep see what fell due. */
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { otherKey } from '../shared/store/key.ts';
import { awsConfiguration } from './aws.ts';
import { offsetAfter } from './moving-time.ts';
import { readOutputs } from './outputs.ts';
import { Refusal } from './refusal.ts';
import type { Settings } from './settings.ts';

/**
 * Moves the clock as asked and returns the instant that it shows now.
 *
 * @throws Refusal when the move cannot be read.
 */
export async function moveTime(settings: Settings, asked: string): Promise<string> {
  const { TableName } = await readOutputs(settings);
  const client = DynamoDBDocumentClient.from(new DynamoDBClient(awsConfiguration(settings)));
  const { Item } = await client.send(new GetCommand({ TableName, Key: otherKey.clockOffset }));
  const stored: unknown = Item?.offsetMs;
  const offsetMs = offsetAfter(asked, typeof stored === 'number' ? stored : 0);
  if (offsetMs === undefined) {
    throw new Refusal(
      `"${asked}" is no move of the clock. Write for example: npm run time -- +3d (or +2w, -4h, +30m, now)`,
    );
  }
  await client.send(
    new PutCommand({
      TableName,
      Item: { ...otherKey.clockOffset, type: 'clock-offset', v: 1, offsetMs },
    }),
  );
  await new LambdaClient(awsConfiguration(settings)).send(
    new InvokeCommand({ FunctionName: 'vagen-sweep', InvocationType: 'Event' }),
  );
  return new Date(Date.now() + offsetMs).toISOString();
}
