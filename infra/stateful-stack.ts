/** What must outlive every release: table, letters, people, secrets, dead letters and the key. */
import { CfnOutput, Duration, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import type { UserPool, UserPoolClient } from 'aws-cdk-lib/aws-cognito';
import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import type { Key } from 'aws-cdk-lib/aws-kms';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { acknowledge } from './acknowledgment.ts';
import { dataKey } from './data-key.ts';
import { letterBucket } from './letters.ts';
import { secretNames } from './names.ts';
import { people } from './people.ts';
import { dataTable } from './table.ts';
import type { Deployment, Target } from './target.ts';

/** The stack that is never thrown away. */
export class StatefulStack extends Stack {
  readonly key: Key;
  readonly table: Table;
  readonly letters: Bucket;
  readonly pool: UserPool;
  readonly client: UserPoolClient;
  readonly deadLetters: Queue;

  constructor(scope: Construct, id: string, deployment: Deployment, props: StackProps) {
    super(scope, id, props);
    const { target } = deployment;
    this.key = dataKey(this);
    this.table = dataTable(this, this.key);
    this.letters = letterBucket(this, target, this.key);
    [this.pool, this.client] = people(this, deployment);
    acknowledge(
      generated(this, 'SessionKey', secretNames.session, this.key),
      'AwsSolutions-SMG4',
      'Changed by hand at a suspicion: a change logs everybody out.',
    );
    acknowledge(
      generated(this, 'PersonKey', secretNames.person, this.key),
      'AwsSolutions-SMG4',
      'Personal numbers are looked up by it: a change means that every hash is written again.',
    );
    acknowledge(
      generated(this, 'HookKey', secretNames.hook, this.key),
      'AwsSolutions-SMG4',
      'Every office’s secret is derived of it, and each can be changed on its own: a change means that all offices set their systems anew.',
    );
    this.deadLetters = deadLetterQueue(this, target, this.key);
    new CfnOutput(this, 'TableName', { value: this.table.tableName });
    new CfnOutput(this, 'BucketName', { value: this.letters.bucketName });
    new CfnOutput(this, 'UserPoolId', { value: this.pool.userPoolId });
    new CfnOutput(this, 'ClientId', { value: this.client.userPoolClientId });
    new CfnOutput(this, 'DeadLetterQueueUrl', { value: this.deadLetters.queueUrl });
  }
}

function generated(stack: Stack, id: string, secretName: string, key: Key): Secret {
  return new Secret(stack, id, {
    secretName,
    encryptionKey: key,
    generateSecretString: { passwordLength: 64, excludePunctuation: true },
    removalPolicy: RemovalPolicy.RETAIN,
  });
}

function deadLetterQueue(stack: Stack, target: Target, key: Key): Queue {
  const queue = new Queue(stack, 'DeadLetters', {
    encryption: QueueEncryption.KMS,
    encryptionMasterKey: key,
    enforceSSL: target === 'aws',
    retentionPeriod: Duration.days(14),
  });
  acknowledge(queue, 'AwsSolutions-SQS3', 'This is the dead-letter queue itself.');
  if (target === 'local') {
    acknowledge(queue, 'AwsSolutions-SQS4', 'The local cloud speaks plain http on loopback.');
  }
  return queue;
}
