/** The table of the local copy, and all of a kind in it: for commands of the office that keeps the system. */
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, ScanCommand } from '@aws-sdk/lib-dynamodb';
import type { Table } from '../shared/store/table.ts';
import { awsConfiguration } from './aws.ts';
import { readOutputs } from './outputs.ts';
import type { Settings } from './settings.ts';

export async function storedTable(settings: Settings): Promise<Table> {
  const { TableName } = await readOutputs(settings);
  const client = DynamoDBDocumentClient.from(new DynamoDBClient(awsConfiguration(settings)));
  return { client, name: TableName };
}

/** The one scan there is: never of a page. The items as they lie there, perhaps damaged. */
export async function allOfType(table: Table, type: string): Promise<Record<string, unknown>[]> {
  const found: Record<string, unknown>[] = [];
  let after: Record<string, unknown> | undefined;
  do {
    const page = await table.client.send(
      new ScanCommand({
        TableName: table.name,
        FilterExpression: '#type = :type',
        ExpressionAttributeNames: { '#type': 'type' },
        ExpressionAttributeValues: { ':type': type },
        ...(after ? { ExclusiveStartKey: after } : {}),
      }),
    );
    found.push(...(page.Items ?? []));
    after = page.LastEvaluatedKey;
  } while (after);
  return found;
}
