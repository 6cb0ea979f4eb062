import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { declarationOf, functionNames } from './functions.ts';
import { ofType, synthesize } from './synthesis.ts';

const list = z
  .union([z.string(), z.looseObject({}), z.array(z.unknown())])
  .transform((value) => (Array.isArray(value) ? value : [value]));
const statementSchema = z.looseObject({ Action: list, Resource: list });
const policySchema = z.looseObject({
  PolicyDocument: z.object({ Statement: z.array(statementSchema), Version: z.string() }),
});

/** Actions that AWS lets nobody narrow to a resource. */
const withoutResource = [
  'cloudwatch:GetMetricData',
  'cloudwatch:PutMetricData',
  'dynamodb:ListStreams',
  'logs:CreateLogDelivery',
  'logs:DeleteLogDelivery',
  'logs:DescribeLogGroups',
  'logs:DescribeResourcePolicies',
  'logs:GetLogDelivery',
  'logs:ListLogDeliveries',
  'logs:PutResourcePolicy',
  'logs:UpdateLogDelivery',
  'xray:GetSamplingRules',
  'xray:GetSamplingTargets',
  'xray:PutTelemetryRecords',
  'xray:PutTraceSegments',
];

/** The local cloud knows neither the machine of a task token nor the dashboard that is asked for. */
const onlyLocally = ['cloudwatch:GetDashboard', 'states:SendTaskFailure', 'states:SendTaskSuccess'];

describe.each(['local', 'aws'] as const)('roles for %s', (target) => {
  const made = synthesize(target);
  const statements = ofType(made, 'AWS::IAM::Policy').flatMap(
    (policy) => policySchema.parse(policy.Properties).PolicyDocument.Statement,
  );

  test('no action has a star', () => {
    expect(statements.length).toBeGreaterThan(20);
    const actions = statements.flatMap(({ Action }) => Action.map(String));
    expect(actions.filter((action) => action.includes('*'))).toEqual([]);
  });

  test('a resource is a star only where AWS knows no resource', () => {
    const everywhere = statements.filter(({ Resource }) => Resource.includes('*'));
    const actions = everywhere.flatMap(({ Action }) => Action.map(String));
    expect([...new Set(actions)].sort()).toEqual(
      target === 'local' ? [...withoutResource, ...onlyLocally].sort() : withoutResource,
    );
  });

  test('no role has a policy of Amazon’s', () => {
    const roles = ofType(made, 'AWS::IAM::Role').filter(
      ({ Properties }) => Properties.Description !== undefined,
    );
    expect(roles.length).toBeGreaterThan(10);
    expect(roles.flatMap(({ Properties }) => Properties.ManagedPolicyArns ?? [])).toEqual([]);
  });

  test('metrics are sent to our own namespace only', () => {
    const sends = statements.filter(({ Action }) => Action.includes('cloudwatch:PutMetricData'));
    expect(sends.length).toBeGreaterThan(0);
    for (const send of sends) {
      expect(send).toMatchObject({
        Condition: { StringEqualsIfExists: { 'cloudwatch:namespace': 'Vagen' } },
      });
    }
  });
});

test('only the pages of applicants and of casework, and the API, can find a case by a personal number', () => {
  const able = functionNames.filter((name) => declarationOf(name).secrets.includes('person'));
  expect(able).toEqual(['applicant', 'casework', 'api']);
  const seals = functionNames.filter((name) => declarationOf(name).secrets.includes('session'));
  expect(seals).toEqual(['site']);
});
