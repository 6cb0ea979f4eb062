/** What DynamoDB answers to the few operations that the store uses, over a map in memory. */
import * as z from 'zod';

const attribute = z.record(z.string(), z.unknown());
const item = z.record(z.string(), attribute);
export type MemoryItem = z.infer<typeof item>;

const key = z.looseObject({ pk: z.object({ S: z.string() }), sk: z.object({ S: z.string() }) });
const conditioned = {
  ConditionExpression: z.string().optional(),
  ExpressionAttributeValues: item.optional(),
};
const write = z.object({
  Put: z.object({ Item: item, ...conditioned }).optional(),
  Delete: z.object({ Key: key, ...conditioned }).optional(),
  ConditionCheck: z.object({ Key: key, ...conditioned }).optional(),
  Update: z.object({ Key: key, ExpressionAttributeValues: item }).optional(),
});
const transaction = z.object({ TransactItems: z.array(write) });
const queried = z.object({
  IndexName: z.string().optional(),
  ExpressionAttributeNames: z.record(z.string(), z.string()),
  ExpressionAttributeValues: item,
  ScanIndexForward: z.boolean().default(true),
  Limit: z.number().optional(),
  ExclusiveStartKey: item.optional(),
});

type Answer = { readonly status: number; readonly body: unknown };
type Items = Map<string, MemoryItem>;

const textOf = (value: MemoryItem[string] | undefined) => String(value?.S ?? value?.N ?? '');
const placeOf = (at: MemoryItem | z.infer<typeof key>) =>
  `${textOf(attribute.optional().parse(at.pk))}\u0000${textOf(attribute.optional().parse(at.sk))}`;

/** Carries out one operation by its name, as DynamoDB would. */
export function memoryOperations(items: Items) {
  return (operation: string, input: unknown): Answer => {
    if (operation === 'TransactWriteItems') return transact(items, input);
    if (operation === 'Query') return { status: 200, body: query(items, queried.parse(input)) };
    if (operation !== 'GetItem') throw new Error(`the table in memory knows no ${operation}`);
    const found = items.get(placeOf(z.object({ Key: key }).parse(input).Key));
    return { status: 200, body: found ? { Item: found } : {} };
  };
}

function holds(
  there: MemoryItem | undefined,
  { ConditionExpression, ExpressionAttributeValues }: z.infer<z.ZodObject<typeof conditioned>>,
): boolean {
  if (ConditionExpression === undefined) return true;
  if (ConditionExpression === 'attribute_not_exists(pk)') return there === undefined;
  return textOf(there?.version) === textOf(ExpressionAttributeValues?.[':seen']);
}

function transact(items: Items, input: unknown): Answer {
  const { TransactItems } = transaction.parse(input);
  const reasons = TransactItems.map(({ Put, Delete, ConditionCheck }) => {
    const asked = Put ?? Delete ?? ConditionCheck;
    const at = Put?.Item ?? Delete?.Key ?? ConditionCheck?.Key;
    const kept = !asked || !at || holds(items.get(placeOf(at)), asked);
    return { Code: kept ? 'None' : 'ConditionalCheckFailed' };
  });
  if (reasons.some(({ Code }) => Code !== 'None')) {
    const type = 'com.amazonaws.dynamodb.v20120810#TransactionCanceledException';
    return {
      status: 400,
      body: { __type: type, message: 'cancelled', CancellationReasons: reasons },
    };
  }
  for (const { Put, Delete, Update } of TransactItems) {
    if (Put) items.set(placeOf(Put.Item), Put.Item);
    if (Delete) items.delete(placeOf(Delete.Key));
    if (Update) {
      const before = items.get(placeOf(Update.Key));
      const sum =
        Number(textOf(before?.n)) + Number(textOf(Update.ExpressionAttributeValues[':amount']));
      items.set(placeOf(Update.Key), {
        ...item.parse(Update.Key),
        ...before,
        n: { N: String(sum) },
      });
    }
  }
  return { status: 200, body: {} };
}

function query(items: Items, ask: z.infer<typeof queried>) {
  const names = ask.ExpressionAttributeNames;
  const [partition, sort] = [
    names['#pk'] ?? 'pk',
    names['#sk'] ?? (ask.IndexName ? `${names['#pk']?.[0]}sk` : 'sk'),
  ];
  const value = (name: string) => ask.ExpressionAttributeValues[name];
  const [from, to] = [value(':from'), value(':to')];
  const sorted = [...items.values()]
    .filter((one) => textOf(one[partition]) === textOf(value(':pk')))
    .filter((one) => from === undefined || textOf(one[sort]) >= textOf(from))
    .filter((one) => to === undefined || textOf(one[sort]) <= textOf(to))
    .sort((a, b) => (textOf(a[sort]) < textOf(b[sort]) ? -1 : 1));
  if (!ask.ScanIndexForward) sorted.reverse();
  const start = ask.ExclusiveStartKey;
  const after = start
    ? sorted.slice(sorted.findIndex((one) => placeOf(one) === placeOf(start)) + 1)
    : sorted;
  const page = after.slice(0, ask.Limit ?? after.length);
  const last = page.at(-1);
  return {
    Items: page,
    Count: page.length,
    ConsumedCapacity: { TableName: 'test', CapacityUnits: page.length / 2 },
    ...(last && page.length < after.length
      ? { LastEvaluatedKey: { pk: last.pk, sk: last.sk } }
      : {}),
  };
}
