import { setTimeout as pause } from 'node:timers/promises';
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import * as z from 'zod';
import type { Delivery } from '../../shared/action/hook/deliver.ts';
import { decode } from '../../shared/store/item/define.ts';
import { notice } from '../../shared/store/item/notice.ts';
import { noticeKey } from '../../shared/store/key.ts';
import { noticesDue } from '../../shared/store/notices.ts';
import { depsOf } from '../core.ts';
import { environment } from '../environment.ts';
import { logger } from '../log.ts';
import { secretOf } from '../secret.ts';
import { inserted } from '../stream.ts';
import { deliverBatch } from './batch.ts';
import { postTo } from './post.ts';

const env = environment();
const { table, clock } = depsOf(env);
const queue = new SQSClient({});
const to: Delivery = {
  table,
  now: clock.now,
  wallClock: () => new Date(),
  master: secretOf(env.HOOK_KEY_SECRET),
  post: postTo(env.TARGET),
  setAside: async ({ instanceId, number }) => {
    await queue.send(
      new SendMessageCommand({
        QueueUrl: env.DEAD_LETTER_QUEUE_URL,
        MessageBody: JSON.stringify(noticeKey.notice(instanceId, number)),
      }),
    );
  },
};

/** What one look at the index takes; what is left is taken by the next. */
const MOST = 200;
/** The function has a minute: no call is begun after this. */
const WORK_MS = 45_000;

/** The schedule's call asks for a second look, half a minute later. */
const minute = z.object({ againAfterSeconds: z.number().min(1).max(30) });

/**
 * Tells offices' own systems what has happened to their remittals: at once, by the stream, and by the
 * minute what has its time for another try. It stands beside what carries the machines' messages out,
 * so that a receiver which is slow holds nobody else up.
 */
export async function handler(event: unknown): Promise<void> {
  const end = Date.now() + WORK_MS;
  const again = minute.safeParse(event);
  if (!again.success) {
    const rows = inserted(event, notice.type).map((item) => decode(notice, item));
    return deliver(rows, end);
  }
  await deliver(await noticesDue(table, await clock.now(), MOST), end);
  await pause(again.data.againAfterSeconds * 1000);
  await deliver(await noticesDue(table, await clock.now(), MOST), end);
}

async function deliver(rows: Parameters<typeof deliverBatch>[1], end: number): Promise<void> {
  const remittals = await deliverBatch(
    to,
    rows,
    () => Date.now() < end,
    (instanceId, error) =>
      logger.error('messages of a remittal could not be delivered', {
        instanceId,
        error: error instanceof Error ? error.name : 'unknown',
      }),
  );
  if (rows.length > 0) logger.info('notices', { rows: rows.length, remittals });
}
