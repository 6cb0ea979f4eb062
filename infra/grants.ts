/**
 * The statements of a function's role, made from its declaration. No action has a star; where a
 * resource has one, the finding is acknowledged here with its reason.
 */
import { Stack } from 'aws-cdk-lib';
import { PolicyStatement, type Role } from 'aws-cdk-lib/aws-iam';
import { acknowledge } from './acknowledgment.ts';
import type { FunctionDeclaration } from './functions.ts';
import {
  executionsArn,
  letterBucketName,
  letterPrefix,
  machineArn,
  metricNamespace,
  processNames,
  secretArn,
} from './names.ts';
import type { StatefulStack } from './stateful-stack.ts';
import type { Target } from './target.ts';

const readItems = ['dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:Query'];
const writeItems = [
  'dynamodb:PutItem',
  'dynamodb:UpdateItem',
  'dynamodb:DeleteItem',
  'dynamodb:ConditionCheckItem',
];
const signal = ['states:SendTaskSuccess', 'states:SendTaskFailure'];

function allow(actions: readonly string[], resources: readonly string[]): PolicyStatement {
  return new PolicyStatement({ actions: [...actions], resources: [...resources] });
}

/** The statements for the table and its indexes. */
function tableStatements(declared: FunctionDeclaration, state: StatefulStack): PolicyStatement[] {
  if (declared.table === 'none') return [];
  const { tableArn } = state.table;
  const actions = declared.table === 'write' ? [...readItems, ...writeItems] : readItems;
  const indexes = declared.indexes.map((index) => `${tableArn}/index/${index}`);
  return [
    allow(actions, [tableArn]),
    ...(indexes.length > 0 ? [allow(['dynamodb:Query'], indexes)] : []),
  ];
}

function letterStatements(declared: FunctionDeclaration, state: StatefulStack): PolicyStatement[] {
  if (declared.letters === 'none') return [];
  const action = declared.letters === 'write' ? 's3:PutObject' : 's3:GetObject';
  return [allow([action], [lettersArn(state)])];
}

function machineStatements(
  declared: FunctionDeclaration,
  stack: Stack,
  target: Target,
): PolicyStatement[] {
  if (declared.machines === 'none') return [];
  const machines = processNames.map((process) => machineArn(stack, process));
  const executions = processNames.map((process) => executionsArn(stack, process));
  // The local cloud does not know which machine a task token belongs to.
  const signals = allow(signal, target === 'local' ? ['*'] : machines);
  if (declared.machines === 'signal') return [signals];
  return [
    signals,
    allow(['states:StartExecution', 'states:ListExecutions'], machines),
    allow(['states:DescribeExecution', 'states:StopExecution'], executions),
  ];
}

function metricStatements(declared: FunctionDeclaration): PolicyStatement[] {
  if (!declared.metrics) return [];
  const statement = allow(['cloudwatch:PutMetricData'], ['*']);
  // The local cloud does not tell the namespace: a condition on what is missing would never hold.
  statement.addCondition('StringEqualsIfExists', { 'cloudwatch:namespace': metricNamespace });
  return [statement];
}

function dashboardStatements(
  declared: FunctionDeclaration,
  stack: Stack,
  target: Target,
): PolicyStatement[] {
  if (!declared.dashboards) return [];
  // The local cloud does not tell which dashboard is asked for.
  const dashboards = target === 'local' ? '*' : dashboardsArn(stack);
  return [
    allow(['cloudwatch:GetDashboard'], [dashboards]),
    allow(['cloudwatch:GetMetricData'], ['*']),
  ];
}

/** Our dashboards, by how their names begin; a dashboard belongs to no region. */
function dashboardsArn({ account }: Stack): string {
  return `arn:aws:cloudwatch::${account}:dashboard/vagen-*`;
}

function readsStream({ trigger }: FunctionDeclaration): boolean {
  return trigger.on === 'stream' || trigger.on === 'stream-and-minute';
}

function streamStatements(declared: FunctionDeclaration, state: StatefulStack): PolicyStatement[] {
  if (!readsStream(declared)) return [];
  const actions = ['GetRecords', 'GetShardIterator', 'DescribeStream'];
  return [
    allow(
      actions.map((action) => `dynamodb:${action}`),
      [state.table.tableStreamArn ?? ''],
    ),
    allow(['dynamodb:ListStreams'], ['*']),
  ];
}

function keyStatements(declared: FunctionDeclaration, state: StatefulStack): PolicyStatement[] {
  const seals = declared.letters === 'write' || declared.deadLetter;
  const actions = ['kms:Decrypt', 'kms:DescribeKey', ...(seals ? ['kms:GenerateDataKey'] : [])];
  return [allow(actions, [state.key.keyArn])];
}

/** All letters, by the bucket's name: a reference to the other stack has no readable finding. */
function lettersArn(state: StatefulStack): string {
  return `arn:aws:s3:::${letterBucketName(state.account)}/${letterPrefix}*`;
}

/** Gives a role what the declaration says, and nothing else. */
export function grantDeclared(
  role: Role,
  declared: FunctionDeclaration,
  state: StatefulStack,
  target: Target,
): void {
  const stack = Stack.of(role);
  const statements = [
    ...tableStatements(declared, state),
    ...letterStatements(declared, state),
    ...machineStatements(declared, stack, target),
    ...metricStatements(declared),
    ...dashboardStatements(declared, stack, target),
    ...streamStatements(declared, state),
    ...keyStatements(declared, state),
    ...declared.secrets.map((secret) =>
      allow(['secretsmanager:GetSecretValue'], [secretArn(stack, secret)]),
    ),
    ...(declared.deadLetter ? [allow(['sqs:SendMessage'], [state.deadLetters.queueArn])] : []),
  ];
  for (const statement of statements) role.addToPolicy(statement);
  acknowledgeStars(role, declared, state, target);
}

function acknowledgeStars(
  role: Role,
  declared: FunctionDeclaration,
  state: StatefulStack,
  target: Target,
): void {
  const stack = Stack.of(role);
  const accept = (resource: string, reason: string) =>
    acknowledge(role, `AwsSolutions-IAM5[Resource::${resource}]`, reason);
  if (declared.metrics) {
    accept('*', 'PutMetricData knows no resource; the namespace is a condition.');
  }
  if (declared.dashboards) {
    accept('*', 'GetMetricData knows no resource; locally GetDashboard tells none.');
    if (target === 'aws') {
      accept(dashboardsArn(stack), 'One dashboard a unit, and one of the operation: all of ours.');
    }
  }
  if (declared.machines !== 'none' && target === 'local') {
    accept('*', 'The local cloud does not know which machine a task token belongs to.');
  }
  if (readsStream(declared)) {
    accept('*', 'ListStreams knows no resource.');
  }
  if (declared.machines === 'drive') {
    for (const process of processNames) {
      accept(
        executionsArn(stack, process).replaceAll(
          /\$\{Token\[AWS\.Partition\.\d+\]\}/g,
          '<AWS::Partition>',
        ),
        'Executions are named after applications: every execution of this one machine.',
      );
    }
  }
  if (declared.letters !== 'none') {
    accept(lettersArn(state), 'Letters are named after decisions: all under one prefix.');
  }
}
