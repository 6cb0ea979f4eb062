/**
 * A bare handler: it makes the calls that it is given, wave after wave, by the plain document client,
 * and answers with what came back as JSON.
 */
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  TransactWriteCommand,
} from '@aws-sdk/lib-dynamodb';
import type { PlainCall } from '../recorded.ts';

const client = DynamoDBDocumentClient.from(new DynamoDBClient({}));

function send({ operation, input }: PlainCall): Promise<object> {
  switch (operation) {
    case 'GetItem':
      return client.send(new GetCommand(input));
    case 'Query':
      return client.send(new QueryCommand(input));
    case 'PutItem':
      return client.send(new PutCommand(input));
    case 'TransactWriteItems':
      return client.send(new TransactWriteCommand(input));
  }
}

export async function handler(
  waves: readonly (readonly PlainCall[])[],
): Promise<{ readonly statusCode: number; readonly body: string }> {
  const answers: object[] = [];
  for (const wave of waves) answers.push(...(await Promise.all(wave.map(send))));
  return { statusCode: 200, body: JSON.stringify(answers) };
}
