import type * as z from 'zod';
import type { noticeBody } from '../../notice/notice.ts';
import type { Notice } from '../../store/item/notice.ts';

/** The body of a message: the same each time that it is sent. */
export function bodyOf(row: Notice): z.infer<typeof noticeBody> {
  const { tells: type, at: timestamp, caseId, instanceId, office, unit, number, own } = row;
  const { dueAt, week } = row;
  return {
    type,
    timestamp,
    data: {
      caseId,
      instanceId,
      office,
      unit,
      number,
      ...(dueAt === undefined ? {} : { dueAt }),
      ...(week === undefined ? {} : { week }),
      own,
    },
  };
}
