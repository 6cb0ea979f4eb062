/** The calls of one request as they were seen to pass, so that they can be made again bare. */
import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';
import type { Passed } from './passing.ts';
import { operationOf } from './wire.ts';

/** A call of DynamoDB as it was seen. */
export type Call = Pick<Passed, 'target' | 'body' | 'began' | 'ended'>;

/** A call of the document client: values are plain. */
export type PlainCall = {
  readonly operation: 'GetItem' | 'Query' | 'PutItem' | 'TransactWriteItems';
  // biome-ignore lint/suspicious/noExplicitAny: what was recorded has the shape that its command takes.
  readonly input: any;
};

/** Parts of a call that are written in DynamoDB's own types. */
const typedParts = ['Key', 'Item', 'ExpressionAttributeValues', 'ExclusiveStartKey'];

const attributes = z.record(z.string(), z.custom<AttributeValue>());

/** The same input for the document client. */
function plain(input: unknown): unknown {
  if (Array.isArray(input)) return input.map(plain);
  if (input === null || typeof input !== 'object') return input;
  return Object.fromEntries(
    Object.entries(input).map(([name, value]) => [
      name,
      typedParts.includes(name) ? unmarshall(attributes.parse(value)) : plain(value),
    ]),
  );
}

const operations = z.enum(['GetItem', 'Query', 'PutItem', 'TransactWriteItems']);

/** @throws ZodError for a call that the bare handler does not make */
function plainCall({ target, body }: Call): PlainCall {
  const operation = operations.parse(operationOf(target));
  return { operation, input: plain(JSON.parse(body.toString())) };
}

/** The calls in waves: what was under way at the same time is made at the same time again. */
export function wavesOf(calls: readonly Call[]): readonly (readonly PlainCall[])[] {
  const waves: PlainCall[][] = [];
  let firstEnd = 0;
  for (const call of calls.toSorted((a, b) => a.began - b.began)) {
    if (call.began < firstEnd) {
      waves.at(-1)?.push(plainCall(call));
      firstEnd = Math.min(firstEnd, call.ended);
    } else {
      waves.push([plainCall(call)]);
      firstEnd = call.ended;
    }
  }
  return waves;
}
