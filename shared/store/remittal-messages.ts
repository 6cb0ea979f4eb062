import { type RemittalMessage, remittalMessage } from './item/remittal-message.ts';
import { messageKey } from './key.ts';
import { ofKind, type Table } from './table.ts';
import { wholePartition } from './whole-partition.ts';

/** All messages about a remittal, oldest first. */
export async function readMessages(
  table: Table,
  instanceId: string,
): Promise<readonly RemittalMessage[]> {
  return ofKind(remittalMessage, await wholePartition(table, messageKey.partition(instanceId)));
}
