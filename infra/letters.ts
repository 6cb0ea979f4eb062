/** The bucket of letters. */
import { Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import type { Key } from 'aws-cdk-lib/aws-kms';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  ObjectLockRetention,
} from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { acknowledge } from './acknowledgment.ts';
import { logBucket } from './log-bucket.ts';
import { letterBucketName } from './names.ts';
import type { Target } from './target.ts';

/** A sent letter is proof of what was decided: nobody deletes it by mistake during its first year. */
const lockedFor = Duration.days(365);

/** Encrypted, versioned, locked for a year, never public, and every fetch is in the access log. */
export function letterBucket(scope: Construct, target: Target, key: Key): Bucket {
  const letters = new Bucket(scope, 'Letters', {
    bucketName: letterBucketName(Stack.of(scope).account),
    blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
    enforceSSL: target === 'aws',
    removalPolicy: RemovalPolicy.RETAIN,
    encryption: BucketEncryption.KMS,
    encryptionKey: key,
    bucketKeyEnabled: true,
    versioned: true,
    objectLockEnabled: true,
    objectLockDefaultRetention: ObjectLockRetention.governance(lockedFor),
    serverAccessLogsBucket: logBucket(scope, 'LetterAccessLog', target),
    serverAccessLogsPrefix: 'letters/',
    lifecycleRules: [
      {
        abortIncompleteMultipartUploadAfter: Duration.days(7),
        noncurrentVersionExpiration: Duration.days(730),
      },
    ],
  });
  if (target === 'local') {
    acknowledge(letters, 'AwsSolutions-S10', 'The local cloud speaks plain http on loopback.');
  }
  return letters;
}
