import { setTimeout as pause } from 'node:timers/promises';
import {
  type DynamoDBDocumentClient,
  GetCommand,
  QueryCommand,
  TransactWriteCommand,
} from '@aws-sdk/lib-dynamodb';
import type * as z from 'zod';
import { decode, encode, type ItemKind, type StoredItem } from './item/define.ts';
import type { Key } from './key.ts';

/** The table: what is read and written, always through the codec of an item's kind. */
export type Table = { readonly client: DynamoDBDocumentClient; readonly name: string };

type TransactItem = NonNullable<
  ConstructorParameters<typeof TransactWriteCommand>[0]['TransactItems']
>[number];

/** One write of a transaction: made by `created`, `replaced`, `removed`, `put` or `counted`. */
export type Write = (table: string) => TransactItem;

/** Writes an item that must not be there yet. */
export function created<S extends z.ZodObject>(kind: ItemKind<S>, value: z.infer<S>): Write {
  return (TableName) => ({
    Put: {
      TableName,
      Item: encode(kind, value),
      ConditionExpression: 'attribute_not_exists(pk)',
    },
  });
}

/** Writes an item over the version of it that was read. */
export function replaced<S extends z.ZodObject>(
  kind: ItemKind<S>,
  value: z.infer<S>,
  seenVersion: number,
): Write {
  return (TableName) => ({
    Put: {
      TableName,
      Item: encode(kind, value),
      ConditionExpression: 'version = :seen',
      ExpressionAttributeValues: { ':seen': seenVersion },
    },
  });
}

/** Writes an item whatever was there: only for items that carry nothing another could have changed. */
export function put<S extends z.ZodObject>(kind: ItemKind<S>, value: z.infer<S>): Write {
  return (TableName) => ({ Put: { TableName, Item: encode(kind, value) } });
}

/** Deletes an item, if it is still at the version that was read (where a version is given). */
export function removed(key: Key, seenVersion?: number): Write {
  return (TableName) => ({
    Delete: {
      TableName,
      Key: { pk: key.pk, sk: key.sk },
      ...(seenVersion === undefined
        ? {}
        : {
            ConditionExpression: 'version = :seen',
            ExpressionAttributeValues: { ':seen': seenVersion },
          }),
    },
  });
}

/** Writes nothing, but lets the transaction through only if an item is at the version that was read. */
export function unchanged(key: Key, seenVersion: number): Write {
  return (TableName) => ({
    ConditionCheck: {
      TableName,
      Key: { pk: key.pk, sk: key.sk },
      ConditionExpression: 'version = :seen',
      ExpressionAttributeValues: { ':seen': seenVersion },
    },
  });
}

/** Writes nothing, but lets the transaction through only if there is no such item. */
export function absent(key: Key): Write {
  return (TableName) => ({
    ConditionCheck: {
      TableName,
      Key: { pk: key.pk, sk: key.sk },
      ConditionExpression: 'attribute_not_exists(pk)',
    },
  });
}

/** Adds to a counter; the one kind of write that is no whole item. */
export function counted(key: Key, amount: number): Write {
  return (TableName) => ({
    Update: {
      TableName,
      Key: { pk: key.pk, sk: key.sk },
      UpdateExpression: 'ADD #n :amount',
      ExpressionAttributeNames: { '#n': 'n' },
      ExpressionAttributeValues: { ':amount': amount },
    },
  });
}

export type Committed =
  | { readonly ok: true }
  /**
   * Indexes of the writes whose condition did not hold: somebody else was first. There are none when
   * another transaction was under way: then nothing is known yet of how it ended.
   */
  | { readonly ok: false; readonly failed: readonly number[] };

/** How often a transaction is tried against others that are under way. */
const TRIES = 4;

/**
 * Carries out all writes or none of them. Meeting another transaction under way says nothing of how
 * that one ends, so it is waited for, a moment at a time.
 * @returns which conditions failed; none of them when others were in the way every time
 * @throws whatever else DynamoDB says
 */
export async function commit(table: Table, writes: readonly Write[]): Promise<Committed> {
  for (let attempt = 1; ; attempt++) {
    const committed = await tryToCommit(table, writes);
    if (committed.ok || committed.failed.length > 0 || attempt === TRIES) return committed;
    await pause(2 ** attempt * 5 * (1 + Math.random()));
  }
}

async function tryToCommit(table: Table, writes: readonly Write[]): Promise<Committed> {
  try {
    await table.client.send(
      new TransactWriteCommand({ TransactItems: writes.map((write) => write(table.name)) }),
    );
    return { ok: true };
  } catch (error) {
    const codes = cancellationCodes(error);
    const failed = codes.flatMap((code, index) => (code === CONDITION ? [index] : []));
    if (failed.length === 0 && !codes.includes('TransactionConflict')) throw error;
    return { ok: false, failed };
  }
}

const CONDITION = 'ConditionalCheckFailed';

/** Why a transaction was cancelled, write by write; nothing for another fault. */
function cancellationCodes(error: unknown): unknown[] {
  if (!(error instanceof Error) || error.name !== 'TransactionCanceledException') return [];
  const reasons: unknown = 'CancellationReasons' in error ? error.CancellationReasons : undefined;
  if (!Array.isArray(reasons)) return [];
  return reasons.map((reason: unknown) =>
    reason !== null && typeof reason === 'object' && 'Code' in reason ? reason.Code : undefined,
  );
}

/** One item, read consistently; undefined if there is none. */
export async function read<S extends z.ZodObject>(
  table: Table,
  kind: ItemKind<S>,
  key: Key,
): Promise<z.infer<S> | undefined> {
  const { Item } = await table.client.send(
    new GetCommand({
      TableName: table.name,
      Key: { pk: key.pk, sk: key.sk },
      ConsistentRead: true,
    }),
  );
  return Item === undefined ? undefined : decode(kind, Item);
}

/** What to ask of a partition or of an index. */
export type Query = {
  readonly index?: 'worklist' | 'due' | 'open';
  readonly partition: string;
  readonly from?: string;
  readonly to?: string;
  readonly limit?: number;
  readonly newestFirst?: boolean;
  readonly after?: Record<string, unknown>;
};

export type Page = {
  readonly items: readonly StoredItem[];
  /** Where the next page begins; undefined at the end. */
  readonly after?: Record<string, unknown>;
  /** Read units that the query took (tests and bench hold the access patterns to it). */
  readonly units: number;
};

const INDEX_KEYS = { worklist: ['wpk', 'wsk'], due: ['dpk', 'dsk'], open: ['opk', 'osk'] } as const;

/** One query. A partition is read consistently; an index cannot be. */
export async function query(table: Table, ask: Query): Promise<Page> {
  const [pk, sk] = ask.index ? INDEX_KEYS[ask.index] : (['pk', 'sk'] as const);
  const range =
    ask.from === undefined && ask.to === undefined ? '' : ' AND #sk BETWEEN :from AND :to';
  const { Items, LastEvaluatedKey, ConsumedCapacity } = await table.client.send(
    new QueryCommand({
      TableName: table.name,
      ...(ask.index ? { IndexName: ask.index } : { ConsistentRead: true }),
      KeyConditionExpression: `#pk = :pk${range}`,
      ExpressionAttributeNames: { '#pk': pk, ...(range ? { '#sk': sk } : {}) },
      ExpressionAttributeValues: {
        ':pk': ask.partition,
        ...(range ? { ':from': ask.from ?? ' ', ':to': ask.to ?? '\uffff' } : {}),
      },
      ScanIndexForward: !ask.newestFirst,
      ReturnConsumedCapacity: 'TOTAL',
      ...(ask.limit === undefined ? {} : { Limit: ask.limit }),
      ...(ask.after === undefined ? {} : { ExclusiveStartKey: ask.after }),
    }),
  );
  return {
    items: (Items ?? []).map((item) => ({ ...item, pk: String(item.pk), sk: String(item.sk) })),
    units: ConsumedCapacity?.CapacityUnits ?? 0,
    ...(LastEvaluatedKey === undefined ? {} : { after: LastEvaluatedKey }),
  };
}

/** All items of one kind in what a query answers. */
export function ofKind<S extends z.ZodObject>(
  kind: ItemKind<S>,
  items: readonly StoredItem[],
): z.infer<S>[] {
  return items.filter((item) => item.type === kind.type).map((item) => decode(kind, item));
}
