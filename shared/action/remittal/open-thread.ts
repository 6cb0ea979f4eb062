import { isUnread, opened, type ThreadSide } from '../../remittal/thread.ts';
import { type Remittal, remittal as remittalItem } from '../../store/item/remittal.ts';
import type { RemittalMessage } from '../../store/item/remittal-message.ts';
import { messageKey } from '../../store/key.ts';
import { readMessages } from '../../store/remittal-messages.ts';
import { commit, removed, replaced } from '../../store/table.ts';
import type { Deps } from '../deps.ts';

/**
 * Takes the mark of a side off: one of those who answer for it has seen the messages. Without the mark
 * there is nothing to do.
 * @returns false when somebody was first to change the remittal: the mark stays
 */
export async function takeMark(
  { table }: Deps,
  remittal: Remittal,
  side: ThreadSide,
): Promise<boolean> {
  const { thread, version, instanceId } = remittal;
  if (thread === undefined || !isUnread(remittal, side)) return true;
  const next = { ...remittal, thread: opened(thread, side), version: version + 1 };
  const seen = side === 'unit' ? [removed(messageKey.unread(instanceId))] : [];
  return (await commit(table, [replaced(remittalItem, next, version), ...seen])).ok;
}

/**
 * The messages about a remittal that somebody has been let in to read, and whose reading is logged. When
 * one of those who answer for a side opens them on a page, they are new to that side no more; a reading
 * by others, such as an auditor, leaves the mark.
 */
export async function openThread(
  deps: Deps,
  remittal: Remittal,
  reader: { readonly side: ThreadSide; readonly takesPart: boolean },
): Promise<readonly RemittalMessage[]> {
  if (remittal.thread === undefined) return [];
  const messages = await readMessages(deps.table, remittal.instanceId);
  if (reader.takesPart) await takeMark(deps, remittal, reader.side);
  return messages;
}
