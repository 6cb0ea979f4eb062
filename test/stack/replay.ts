import { InvokeCommand, type LambdaClient } from '@aws-sdk/client-lambda';
import { marshall } from '@aws-sdk/util-dynamodb';
import { expect } from 'vitest';

/** Hands stream records of inserted items to a consumer, as the stream would; each of them twice. */
export async function replay(
  functions: LambdaClient,
  FunctionName: string,
  items: readonly Readonly<Record<string, unknown>>[],
): Promise<void> {
  const records = items.map((item) => ({
    eventName: 'INSERT',
    dynamodb: { NewImage: marshall(item, { removeUndefinedValues: true }) },
  }));
  const { FunctionError } = await functions.send(
    new InvokeCommand({
      FunctionName,
      Payload: Buffer.from(JSON.stringify({ Records: [...records, ...records] })),
    }),
  );
  expect(FunctionError).toBeUndefined();
}
