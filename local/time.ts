/** `npm run time -- +3d`: moves the clock of the local copy and lets the sweep see what fell due. */
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { machineClock, shiftedClock } from '../shared/clock/port.ts';
import { moveClock, readClockOffset } from '../shared/store/clock-offset.ts';
import { awsConfiguration } from './aws.ts';
import { movedBy } from './moving-time.ts';
import { readOutputs } from './outputs.ts';
import { Refusal } from './refusal.ts';
import type { Settings } from './settings.ts';
import { wakeSweep } from './wake-sweep.ts';

/**
 * Moves the clock as asked and returns the instant that it shows now.
 *
 * @throws Refusal when the move cannot be read.
 */
export async function moveTime(settings: Settings, asked: string): Promise<string> {
  const ms = movedBy(asked);
  if (ms === undefined) {
    throw new Refusal(
      `"${asked}" is no move of the clock. Write for example: npm run time -- +3d (or +2w, +4h, +30m)`,
    );
  }
  const { TableName } = await readOutputs(settings);
  const client = DynamoDBDocumentClient.from(new DynamoDBClient(awsConfiguration(settings)));
  const table = { client, name: TableName };
  await moveClock(table, ms);
  await wakeSweep(settings);
  return shiftedClock(machineClock, () => readClockOffset(table)).now();
}
