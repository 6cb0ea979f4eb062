/** A bucket that takes the access log of another thing. */
import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type IBucket,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { acknowledge } from './acknowledgment.ts';
import type { Target } from './target.ts';

/** Access logs are kept for two years. */
const keptFor = Duration.days(730);

/** A private bucket for logs. */
export function logBucket(
  scope: Construct,
  id: string,
  target: Target,
  objectOwnership = ObjectOwnership.BUCKET_OWNER_ENFORCED,
): IBucket {
  const bucket = new Bucket(scope, id, {
    blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
    encryption: BucketEncryption.S3_MANAGED,
    enforceSSL: target === 'aws',
    objectOwnership,
    lifecycleRules: [{ expiration: keptFor }],
    removalPolicy: RemovalPolicy.RETAIN,
  });
  acknowledge(bucket, 'AwsSolutions-S1', 'A log bucket that logged itself would never stop.');
  if (target === 'local') {
    acknowledge(bucket, 'AwsSolutions-S10', 'The local cloud speaks plain http on loopback.');
  }
  // The library's class does not fit its own interface under exactOptionalPropertyTypes.
  return bucket as IBucket;
}
