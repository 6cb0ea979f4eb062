import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { otherKey } from './key.ts';
import { commit, counted, type Table } from './table.ts';

/** How many milliseconds the local target's clock runs ahead; 0 when it was never moved. */
export async function readClockOffset(table: Table): Promise<number> {
  const { Item } = await table.client.send(
    new GetCommand({ TableName: table.name, Key: otherKey.clockOffset, ConsistentRead: true }),
  );
  return typeof Item?.n === 'number' ? Item.n : 0;
}

/** Moves the local target's clock forward; time is never moved back, for what has happened has. */
export async function moveClock(table: Table, ms: number): Promise<void> {
  if (!Number.isSafeInteger(ms) || ms <= 0) throw new RangeError('time can only be moved forward');
  await commit(table, [counted(otherKey.clockOffset, ms)]);
}
