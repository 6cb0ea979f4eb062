import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';

/** The part of a stream's record that is read: what was inserted, in DynamoDB's own form. */
const streamEvent = z.object({
  Records: z.array(
    z.object({
      eventName: z.enum(['INSERT', 'MODIFY', 'REMOVE']),
      dynamodb: z.object({
        NewImage: z
          .custom<Record<string, AttributeValue>>((it) => typeof it === 'object')
          .optional(),
      }),
    }),
  ),
});

/** The items of one type that a batch of the table's stream says were inserted, as stored. */
export function inserted(event: unknown, type: string): Record<string, unknown>[] {
  return streamEvent.parse(event).Records.flatMap(({ eventName, dynamodb }) => {
    if (eventName !== 'INSERT' || dynamodb.NewImage === undefined) return [];
    const item = unmarshall(dynamodb.NewImage);
    return item.type === type ? [item] : [];
  });
}
