/** The deployed copy as tests see it beside its public surfaces: by the AWS SDK. */
import { CloudWatchLogsClient } from '@aws-sdk/client-cloudwatch-logs';
import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { LambdaClient } from '@aws-sdk/client-lambda';
import { SFNClient } from '@aws-sdk/client-sfn';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { awsConfiguration } from '../../local/aws.ts';
import { type Outputs, readOutputs } from '../../local/outputs.ts';
import type { Settings } from '../../local/settings.ts';
import type { Table } from '../../shared/store/table.ts';
import { settingsOf, type TestCopy } from './test-copy.ts';

export type Cloud = {
  readonly settings: Settings;
  readonly outputs: Outputs;
  readonly table: Table;
  readonly machines: SFNClient;
  readonly functions: LambdaClient;
  readonly logs: CloudWatchLogsClient;
  readonly people: CognitoIdentityProviderClient;
};

/** Clients for a copy that runs. */
export async function cloudOf(copy: TestCopy): Promise<Cloud> {
  const settings = settingsOf(copy);
  const outputs = await readOutputs(settings);
  const configuration = awsConfiguration(settings);
  const client = DynamoDBDocumentClient.from(new DynamoDBClient(configuration), {
    marshallOptions: { removeUndefinedValues: true },
  });
  return {
    settings,
    outputs,
    table: { client, name: outputs.TableName },
    machines: new SFNClient(configuration),
    functions: new LambdaClient(configuration),
    logs: new CloudWatchLogsClient(configuration),
    people: new CognitoIdentityProviderClient(configuration),
  };
}
