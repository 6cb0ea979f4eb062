import { CloudWatchClient } from '@aws-sdk/client-cloudwatch';
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { journalItem } from '../../shared/store/item/journal.ts';
import { tableOf } from '../core.ts';
import { environment } from '../environment.ts';
import { logger } from '../log.ts';
import { inserted } from '../stream.ts';
import { metricsIn } from './metrics.ts';
import { type Projector, projectBatch } from './project-batch.ts';

const env = environment();
const queue = new SQSClient({});
const projector: Projector = {
  table: tableOf(env),
  metrics: metricsIn(env.METRIC_NAMESPACE, new CloudWatchClient({})),
  setAside: async (address) => {
    await queue.send(
      new SendMessageCommand({
        QueueUrl: env.DEAD_LETTER_QUEUE_URL,
        MessageBody: JSON.stringify(address),
      }),
    );
  },
  log: (what, address, error) =>
    logger.error(what, { ...address, error: error instanceof Error ? error.name : 'unknown' }),
};

/** Adds what the journals tell to the counters of unit and month, and to CloudWatch. */
export async function handler(event: unknown): Promise<void> {
  try {
    const items = inserted(event, journalItem.type);
    const outcomes = await projectBatch(projector, items);
    logger.info('counted', { events: items.length, outcomes });
  } catch (error) {
    const name = error instanceof Error ? error.name : 'unknown';
    logger.error('a batch is not of a table’s stream', { error: name });
  }
}
