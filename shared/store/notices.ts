import {
  type Notice,
  notice,
  type OfficeSystem,
  officeSystem,
  type SystemChange,
  systemChange,
} from './item/notice.ts';
import { indexKey, noticeKey } from './key.ts';
import { ofKind, query, read, type Table } from './table.ts';

/** The own system of an office; undefined when none has been registered. */
export function readSystem(table: Table, office: string): Promise<OfficeSystem | undefined> {
  return read(table, officeSystem, noticeKey.system(office));
}

/** What was done about an office's system, the latest first. */
export async function systemChanges(
  table: Table,
  office: string,
  limit: number,
): Promise<readonly SystemChange[]> {
  const { items } = await query(table, {
    partition: noticeKey.systemPartition(office),
    from: noticeKey.changePrefix,
    to: `${noticeKey.changePrefix}~`,
    limit,
    newestFirst: true,
  });
  return ofKind(systemChange, items);
}

/** The messages of a remittal after a number, in order. */
export async function noticesOf(
  table: Table,
  remittalId: string,
  after = 0,
): Promise<readonly Notice[]> {
  const { items } = await query(table, {
    partition: noticeKey.partition(remittalId),
    from: noticeKey.notice(remittalId, after + 1).sk,
    to: '~',
  });
  return ofKind(notice, items);
}

/** Messages whose time for a try has come, the oldest first; not all of them are the next of their remittal. */
export async function noticesDue(
  table: Table,
  now: string,
  limit: number,
): Promise<readonly Notice[]> {
  const { items } = await query(table, {
    index: 'due',
    partition: indexKey.noticesDue,
    to: `${now}~`,
    limit,
  });
  return ofKind(notice, items);
}

/** The latest messages to an office, newest first. */
export async function latestNotices(
  table: Table,
  office: string,
  limit: number,
): Promise<readonly Notice[]> {
  const { items } = await query(table, {
    index: 'worklist',
    partition: indexKey.notices(office),
    newestFirst: true,
    limit,
  });
  return ofKind(notice, items);
}
