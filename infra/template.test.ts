import { App, Stack, Validations } from 'aws-cdk-lib';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { AwsSolutionsChecks } from 'cdk-nag';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { journalItem } from '../shared/store/item/journal.ts';
import { notice } from '../shared/store/item/notice.ts';
import { outboxRow } from '../shared/store/item/outbox.ts';
import { functionNames } from './functions.ts';
import { ofType, type Resource, synthesize } from './synthesis.ts';

/** The only resource of that type. */
function only(resources: readonly Resource[]): Resource {
  const [first, ...others] = resources;
  if (first === undefined || others.length > 0) throw new Error(`${resources.length}, not one`);
  return first;
}

const openFindings = z.object({ pluginReports: z.array(z.unknown()) });

describe.each(['local', 'aws'] as const)('the template for %s', (target) => {
  const made = synthesize(target);

  test('cdk-nag has no open finding', () => {
    expect(openFindings.parse(made.report).pluginReports).toEqual([]);
  });

  test('the table can be recovered, is encrypted by our key, expires items and streams them', () => {
    const table = only(ofType(made, 'AWS::DynamoDB::Table'));
    expect(table.DeletionPolicy).toBe('Retain');
    expect(table.Properties).toMatchObject({
      BillingMode: 'PAY_PER_REQUEST',
      DeletionProtectionEnabled: true,
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
      SSESpecification: { SSEEnabled: true, SSEType: 'KMS' },
      StreamSpecification: { StreamViewType: 'NEW_AND_OLD_IMAGES' },
      TimeToLiveSpecification: { AttributeName: 'expiresAt', Enabled: true },
    });
  });

  test('our key turns over every year', () => {
    const key = only(ofType(made, 'AWS::KMS::Key'));
    expect(key.Properties).toMatchObject({ EnableKeyRotation: true });
  });

  test('letters are encrypted by our key, versioned, locked and never public', () => {
    const letters = only(
      ofType(made, 'AWS::S3::Bucket').filter((bucket) => bucket.Properties.BucketName),
    );
    expect(letters.DeletionPolicy).toBe('Retain');
    expect(letters.Properties).toMatchObject({
      VersioningConfiguration: { Status: 'Enabled' },
      ObjectLockEnabled: true,
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
    });
    expect(JSON.stringify(letters.Properties.BucketEncryption)).toContain('aws:kms');
  });

  test('people need a second factor and nobody signs up by himself', () => {
    const pool = only(ofType(made, 'AWS::Cognito::UserPool'));
    expect(pool.Properties).toMatchObject({
      MfaConfiguration: 'ON',
      AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
    });
  });

  test('nobody can change his own unit or person', () => {
    const client = only(ofType(made, 'AWS::Cognito::UserPoolClient'));
    expect(client.Properties).toMatchObject({ WriteAttributes: ['name'] });
  });

  test('every log is kept for six months and encrypted by our key', () => {
    for (const log of ofType(made, 'AWS::Logs::LogGroup')) {
      expect(log.Properties.RetentionInDays).toBe(180);
      expect(log.Properties.KmsKeyId).toBeDefined();
    }
  });

  test('a stream record that cannot be handled ends in the dead-letter queue', () => {
    const mappings = ofType(made, 'AWS::Lambda::EventSourceMapping');
    expect(mappings).toHaveLength(3);
    for (const { Properties } of mappings) {
      expect(Properties).toMatchObject({
        BisectBatchOnFunctionError: true,
        DestinationConfig: { OnFailure: { Destination: expect.anything() } },
      });
      expect(Properties.MaximumRetryAttempts).toBeLessThanOrEqual(5);
    }
  });

  test('every declared function is there, on the declared runtime', () => {
    const ours = ofType(made, 'AWS::Lambda::Function').filter((fn) => fn.Properties.FunctionName);
    expect(ours.map((fn) => fn.Properties.FunctionName).sort()).toEqual(
      functionNames.map((name) => `vagen-${name}`).sort(),
    );
    for (const { Properties } of ours) {
      expect(Properties).toMatchObject({ Runtime: 'nodejs24.x', Architectures: ['arm64'] });
    }
  });
});

test('cdk-nag does find what is wrong', () => {
  const app = new App();
  new Bucket(new Stack(app, 'wrong'), 'Open');
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  expect(() => app.synth()).toThrow('server access logs');
});

test('the stream wakes a function for its own type of items only', () => {
  const patterns = ofType(synthesize('local'), 'AWS::Lambda::EventSourceMapping').map(
    ({ Properties }) => JSON.stringify(Properties.FilterCriteria),
  );
  for (const type of [outboxRow.type, journalItem.type, notice.type]) {
    expect(patterns.filter((pattern) => pattern.includes(`\\"${type}\\"`))).toHaveLength(1);
  }
});
