/** DynamoDB's calls as they go over the wire, as far as the bench reads them. */
import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import type { WireItem } from './capacity.ts';

const value = z.custom<AttributeValue>((it) => typeof it === 'object' && it !== null);
const item = z.record(z.string(), value);
const put = z.object({ Item: item });
const keyed = z.object({ Key: item });

const requests = {
  GetItem: z.object({ Key: item, ConsistentRead: z.boolean().optional() }),
  Query: z.object({ ConsistentRead: z.boolean().optional() }),
  BatchGetItem: z.object({
    RequestItems: z.record(
      z.string(),
      z.object({ Keys: z.array(item), ConsistentRead: z.boolean().optional() }),
    ),
  }),
  PutItem: put,
  UpdateItem: keyed,
  DeleteItem: keyed,
  TransactWriteItems: z.object({
    TransactItems: z.array(
      z.object({
        Put: put.optional(),
        Delete: keyed.optional(),
        Update: keyed.optional(),
        ConditionCheck: keyed.optional(),
      }),
    ),
  }),
} as const;

const answer = z.object({
  Item: item.optional(),
  Items: z.array(item).optional(),
  Responses: z.record(z.string(), z.array(item)).optional(),
});

/** One change of an item: `after` is what it becomes, undefined when it goes; an update keeps it. */
export type Change = {
  readonly key: string;
  readonly does: 'put' | 'delete' | 'update' | 'check';
  readonly after: WireItem | undefined;
};

/** What a call does to the table. */
export type Effect =
  /** Items that are counted together are one list. */
  | {
      readonly kind: 'read';
      readonly consistent: boolean;
      readonly lists: readonly (readonly WireItem[])[];
    }
  | {
      readonly kind: 'write';
      readonly inTransaction: boolean;
      readonly changes: readonly Change[];
    };

const targetPrefix = 'DynamoDB_20120810.';

/** The operation of DynamoDB that a header `x-amz-target` names. */
export function operationOf(target: string): string | undefined {
  return target.startsWith(targetPrefix) ? target.slice(targetPrefix.length) : undefined;
}

function keyOf(of: WireItem): string {
  return `${of.pk?.S}\n${of.sk?.S}`;
}

function changeOf(does: Change['does'], of: WireItem, after?: WireItem): Change {
  return { key: keyOf(of), does, after };
}

/** @throws Error for an operation that the system does not use: its cost would go unseen */
export function effectOf(operation: string, request: unknown, response: unknown): Effect {
  switch (operation) {
    case 'GetItem': {
      const { ConsistentRead = false } = requests.GetItem.parse(request);
      const { Item } = answer.parse(response);
      return { kind: 'read', consistent: ConsistentRead, lists: [Item ? [Item] : []] };
    }
    case 'Query': {
      const { ConsistentRead = false } = requests.Query.parse(request);
      const { Items = [] } = answer.parse(response);
      return { kind: 'read', consistent: ConsistentRead, lists: [Items] };
    }
    case 'BatchGetItem': {
      const asked = Object.values(requests.BatchGetItem.parse(request).RequestItems);
      const found = Object.values(answer.parse(response).Responses ?? {}).flat();
      const missing = asked.flatMap(({ Keys }) => Keys).length - found.length;
      const lists = [...found.map((one) => [one]), ...Array.from({ length: missing }, () => [])];
      return { kind: 'read', consistent: asked.some((one) => one.ConsistentRead), lists };
    }
    case 'PutItem': {
      const { Item } = requests.PutItem.parse(request);
      return { kind: 'write', inTransaction: false, changes: [changeOf('put', Item, Item)] };
    }
    case 'UpdateItem': {
      const { Key } = requests.UpdateItem.parse(request);
      return { kind: 'write', inTransaction: false, changes: [changeOf('update', Key)] };
    }
    case 'DeleteItem': {
      const { Key } = requests.DeleteItem.parse(request);
      return { kind: 'write', inTransaction: false, changes: [changeOf('delete', Key)] };
    }
    case 'TransactWriteItems': {
      const { TransactItems } = requests.TransactWriteItems.parse(request);
      const changes = TransactItems.flatMap(({ Put, Delete, Update, ConditionCheck }) => [
        ...(Put ? [changeOf('put', Put.Item, Put.Item)] : []),
        ...(Delete ? [changeOf('delete', Delete.Key)] : []),
        ...(Update ? [changeOf('update', Update.Key)] : []),
        ...(ConditionCheck ? [changeOf('check', ConditionCheck.Key)] : []),
      ]);
      return { kind: 'write', inTransaction: true, changes };
    }
    default:
      throw new Error(`the bench does not know what ${operation} costs`);
  }
}
