import { isUnread, opened, type ThreadSide } from '../../remittal/thread.ts';
import { type Remittal, remittal as remittalItem } from '../../store/item/remittal.ts';
import type { RemittalMessage } from '../../store/item/remittal-message.ts';
import { messageKey } from '../../store/key.ts';
import { readMessages } from '../../store/remittal-messages.ts';
import { commit, removed, replaced } from '../../store/table.ts';
import type { Deps } from '../deps.ts';

/**
 * The messages about a remittal that somebody has been let in to read, and whose reading is logged. When
 * one of those who answer for a side opens them, they are new to that side no more; a reading by others,
 * such as an auditor, leaves the mark.
 */
export async function openThread(
  { table }: Deps,
  remittal: Remittal,
  reader: { readonly side: ThreadSide; readonly takesPart: boolean },
): Promise<readonly RemittalMessage[]> {
  const { thread, version, instanceId } = remittal;
  if (thread === undefined) return [];
  const messages = await readMessages(table, instanceId);
  if (reader.takesPart && isUnread(remittal, reader.side)) {
    const next = { ...remittal, thread: opened(thread, reader.side), version: version + 1 };
    // Somebody was first to change it: the mark stays until the thread is opened again.
    const seen = reader.side === 'unit' ? [removed(messageKey.unread(instanceId))] : [];
    await commit(table, [replaced(remittalItem, next, version), ...seen]);
  }
  return messages;
}
