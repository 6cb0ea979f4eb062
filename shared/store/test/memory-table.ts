/**
 * For tests: a table kept in memory behind the real client, so that every request is made, signed,
 * sent and read as it is against DynamoDB. Transactions are whole: no write is seen unless every
 * condition held. It knows the expressions that `table.ts` makes and refuses all others.
 */
import { type AttributeValue, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { Table } from '../table.ts';

const value = z.custom<AttributeValue>((it) => typeof it === 'object' && it !== null);
const item = z.record(z.string(), value);
type Item = z.infer<typeof item>;
const conditional = {
  ConditionExpression: z.string().optional(),
  ExpressionAttributeValues: item.optional(),
};
const transaction = z.object({
  TransactItems: z.array(
    z.union([
      z.object({ Put: z.object({ Item: item, ...conditional }) }),
      z.object({ Update: z.object({ Key: item, UpdateExpression: z.string(), ...conditional }) }),
      z.object({ Delete: z.object({ Key: item, ...conditional }) }),
      z.object({ ConditionCheck: z.object({ Key: item, ...conditional }) }),
    ]),
  ),
});
const queryAsked = z.object({
  KeyConditionExpression: z.string(),
  ExpressionAttributeNames: z.record(z.string(), z.string()),
  ExpressionAttributeValues: item,
  ScanIndexForward: z.boolean().default(true),
  Limit: z.number().optional(),
});
const scanAsked = z.object({
  FilterExpression: z.literal('#type = :type'),
  ExpressionAttributeValues: item,
});
const getAsked = z.object({ Key: item });
const batchAsked = z.object({
  RequestItems: z.record(z.string(), z.object({ Keys: z.array(item) })),
});

/** What DynamoDB answers: a status and a JSON body. */
interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/** A table in memory, and all that it holds in DynamoDB's own form. */
export interface MemoryTable extends Table {
  readonly items: ReadonlyMap<string, Item>;
  /** Runs before each transaction: a test lets somebody else be first, or lets it fail. */
  beforeTransaction: (() => void) | undefined;
}

/** An empty table. */
export function memoryTable(): MemoryTable {
  const items = new Map<string, Item>();
  const table: MemoryTable = {
    name: 'memory',
    client: clientOf(answer),
    items,
    beforeTransaction: undefined,
  };
  return table;

  function answer(operation: string, asked: unknown): Answer {
    switch (operation) {
      case 'TransactWriteItems':
        table.beforeTransaction?.();
        return transact(items, asked);
      case 'GetItem': {
        const found = items.get(addressOf(getAsked.parse(asked).Key));
        return { status: 200, body: found === undefined ? {} : { Item: found } };
      }
      case 'BatchGetItem': {
        const { RequestItems } = batchAsked.parse(asked);
        const found = Object.entries(RequestItems).map(([name, { Keys }]) => [
          name,
          Keys.map((key) => items.get(addressOf(key))).filter((one) => one !== undefined),
        ]);
        return { status: 200, body: { Responses: Object.fromEntries(found) } };
      }
      case 'Query':
        return { status: 200, body: { Items: queried(items, asked) } };
      case 'Scan': {
        const type = text(scanAsked.parse(asked).ExpressionAttributeValues[':type']);
        const found = [...items.values()].filter((one) => text(one.type) === type);
        return { status: 200, body: { Items: found } };
      }
      default:
        return { status: 400, body: { __type: 'UnknownOperationException', message: operation } };
    }
  }
}

function clientOf(answer: (operation: string, asked: unknown) => Answer): DynamoDBDocumentClient {
  const client = new DynamoDBClient({
    region: 'eu-north-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    maxAttempts: 1,
    requestHandler: {
      handle: async (request: { headers: Record<string, string>; body: unknown }) => {
        const operation = request.headers['x-amz-target']?.split('.')[1] ?? '';
        const { status, body } = answer(operation, JSON.parse(readBody(request.body)));
        const bytes = new TextEncoder().encode(JSON.stringify(body));
        const headers = { 'content-type': 'application/x-amz-json-1.0' };
        return { response: { statusCode: status, headers, body: bytes } };
      },
    },
  });
  return DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });
}

/** The client sends bytes. */
function readBody(body: unknown): string {
  return body instanceof Uint8Array ? new TextDecoder().decode(body) : String(body);
}

function text(attribute: AttributeValue | undefined): string {
  return attribute?.S ?? '';
}

function addressOf(key: Item): string {
  return `${text(key.pk)} ${text(key.sk)}`;
}

function transact(items: Map<string, Item>, asked: unknown): Answer {
  const steps = transaction.parse(asked).TransactItems.map(stepOf);
  if (new Set(steps.map(({ address }) => address)).size < steps.length) {
    const message = 'Transaction request cannot include multiple operations on one item';
    return { status: 400, body: { __type: 'ValidationException', message } };
  }
  const held = steps.map(({ address, holds }) => holds(items.get(address)));
  if (held.includes(false)) {
    const CancellationReasons = held.map((one) => ({
      Code: one ? 'None' : 'ConditionalCheckFailed',
    }));
    const __type = 'com.amazonaws.dynamodb.v20120810#TransactionCanceledException';
    return { status: 400, body: { __type, message: 'cancelled', CancellationReasons } };
  }
  for (const { address, next } of steps) {
    const after = next(items.get(address));
    if (after === undefined) items.delete(address);
    else items.set(address, after);
  }
  return { status: 200, body: {} };
}

interface Step {
  readonly address: string;
  readonly holds: (before: Item | undefined) => boolean;
  readonly next: (before: Item | undefined) => Item | undefined;
}

type Conditional = z.infer<z.ZodObject<typeof conditional>>;

function stepOf(write: z.infer<typeof transaction>['TransactItems'][number]): Step {
  if ('Put' in write) {
    const { Item } = write.Put;
    return { address: addressOf(Item), holds: conditionOf(write.Put), next: () => Item };
  }
  if ('Delete' in write) {
    return {
      address: addressOf(write.Delete.Key),
      holds: conditionOf(write.Delete),
      next: () => undefined,
    };
  }
  if ('ConditionCheck' in write) {
    return {
      address: addressOf(write.ConditionCheck.Key),
      holds: conditionOf(write.ConditionCheck),
      next: (before) => before,
    };
  }
  const { Key, ExpressionAttributeValues, UpdateExpression } = write.Update;
  if (UpdateExpression !== 'ADD #n :amount') throw new Error(`unknown: ${UpdateExpression}`);
  const amount = Number(ExpressionAttributeValues?.[':amount']?.N);
  return {
    address: addressOf(Key),
    holds: () => true,
    next: (before) => ({ ...Key, ...before, n: { N: String(Number(before?.n?.N ?? 0) + amount) } }),
  };
}

function conditionOf(write: Conditional): (before: Item | undefined) => boolean {
  const seen = write.ExpressionAttributeValues?.[':seen']?.N;
  switch (write.ConditionExpression) {
    case undefined:
      return () => true;
    case 'attribute_not_exists(pk)':
      return (before) => before === undefined;
    case 'version = :seen':
      return (before) => before !== undefined && before.version?.N === seen;
    default:
      throw new Error(`unknown condition: ${write.ConditionExpression}`);
  }
}

function queried(items: ReadonlyMap<string, Item>, asked: unknown): readonly Item[] {
  const { ExpressionAttributeNames, ExpressionAttributeValues, ScanIndexForward, Limit } =
    queryAsked.parse(asked);
  const partitionName = ExpressionAttributeNames['#pk'] ?? 'pk';
  const sortName = partitionName.replace('pk', 'sk');
  const partition = text(ExpressionAttributeValues[':pk']);
  const from = text(ExpressionAttributeValues[':from']);
  const to = ExpressionAttributeValues[':to']?.S ?? '\uffff';
  const found = [...items.values()]
    .filter((one) => text(one[partitionName]) === partition)
    .filter((one) => text(one[sortName]) >= from && text(one[sortName]) <= to)
    .sort((a, b) => (text(a[sortName]) < text(b[sortName]) ? -1 : 1));
  const ordered = ScanIndexForward ? found : found.reverse();
  return ordered.slice(0, Limit);
}
