/** One Lambda function with its own role and its own log group. */
import { join } from 'node:path';
import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, Code, Function as LambdaFunction, Runtime } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { declarationOf, type FunctionName } from './functions.ts';
import { grantDeclared } from './grants.ts';
import type { StatefulStack } from './stateful-stack.ts';
import type { Target } from './target.ts';

/** What every function is made with. */
export interface FunctionSurroundings {
  readonly state: StatefulStack;
  readonly environment: Record<string, string>;
  readonly target: Target;
  /** The folder with one bundle per function. */
  readonly bundles: string;
}

/** A function as declared in `functions.ts`. */
export function lambdaFunction(
  scope: Construct,
  name: FunctionName,
  { state, environment, bundles, target }: FunctionSurroundings,
): LambdaFunction {
  const declared = declarationOf(name);
  const logGroup = new LogGroup(scope, `${name}-log`, {
    logGroupName: `/aws/lambda/vagen-${name}`,
    retention: RetentionDays.SIX_MONTHS,
    encryptionKey: state.key,
    removalPolicy: RemovalPolicy.DESTROY,
  });
  const role = new Role(scope, `${name}-role`, {
    assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
    description: `What vagen-${name} may do`,
  });
  role.addToPolicy(
    new PolicyStatement({
      actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
      resources: [logGroup.logGroupArn],
    }),
  );
  grantDeclared(role, declared, state, target);
  return new LambdaFunction(scope, name, {
    functionName: `vagen-${name}`,
    runtime: Runtime.NODEJS_24_X,
    architecture: Architecture.ARM_64,
    handler: 'index.handler',
    code: Code.fromAsset(join(bundles, name)),
    memorySize: declared.memory,
    timeout: Duration.seconds(declared.timeout),
    role,
    logGroup,
    environment,
  });
}
