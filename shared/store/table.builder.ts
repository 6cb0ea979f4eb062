/**
 * A table in memory for tests: it speaks DynamoDB's own protocol behind the real client, so that what
 * is tested is the store as it is, with its codecs, conditions and transactions.
 */
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { type MemoryItem, memoryOperations } from './memory-operations.builder.ts';
import type { Table } from './table.ts';

type Handled = { readonly headers: Record<string, string>; readonly body?: unknown };

function bodyOf({ body }: Handled): string {
  return body instanceof Uint8Array ? new TextDecoder().decode(body) : String(body);
}

function answered(statusCode: number, body: unknown) {
  return {
    response: {
      statusCode,
      headers: { 'content-type': 'application/x-amz-json-1.0' },
      body: new Blob([JSON.stringify(body)]).stream(),
    },
  };
}

/** An empty table, and what stands in it to look at. */
export function aTable(): { readonly table: Table; readonly items: Map<string, MemoryItem> } {
  const items = new Map<string, MemoryItem>();
  const operations = memoryOperations(items);
  const client = new DynamoDBClient({
    region: 'eu-north-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    requestHandler: {
      handle: async (request: Handled) => {
        const operation = request.headers['x-amz-target']?.split('.')[1] ?? '';
        const { status, body } = operations(operation, JSON.parse(bodyOf(request)));
        return answered(status, body);
      },
    },
  });
  const document = DynamoDBDocumentClient.from(client, {
    marshallOptions: { removeUndefinedValues: true },
  });
  return { table: { client: document, name: 'test' }, items };
}
