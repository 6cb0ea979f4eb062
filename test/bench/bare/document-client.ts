/** The least that a function over the table is: what the load time of our bundles is held against. */
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  DynamoDBDocumentClient,
  GetCommand,
  QueryCommand,
  TransactWriteCommand,
} from '@aws-sdk/lib-dynamodb';

const client = DynamoDBDocumentClient.from(new DynamoDBClient({}));

type Ask = {
  readonly get: ConstructorParameters<typeof GetCommand>[0];
  readonly query: ConstructorParameters<typeof QueryCommand>[0];
  readonly write: ConstructorParameters<typeof TransactWriteCommand>[0];
};

export async function handler({ get, query, write }: Ask): Promise<void> {
  await client.send(new GetCommand(get));
  await client.send(new QueryCommand(query));
  await client.send(new TransactWriteCommand(write));
}
