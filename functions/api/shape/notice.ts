import * as z from 'zod';
import { bodyOf } from '../../../shared/action/hook/notice-body.ts';
import { noticeBody, noticeId } from '../../../shared/notice/notice.ts';
import type { Notice } from '../../../shared/store/item/notice.ts';

/** A message again: its id and its body, as they were or will be delivered. */
const sentShape = noticeBody.extend({ id: z.string() });

/** The messages of a remittal after a number, in order. */
export const noticesShape = z.strictObject({ notices: z.array(sentShape) });

/** The messages as the API shows them. */
export function noticesFrom(rows: readonly Notice[]): z.infer<typeof noticesShape> {
  return { notices: rows.map((row) => ({ id: noticeId(row), ...bodyOf(row) })) };
}
