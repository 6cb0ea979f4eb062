/** The environment that every function gets; the functions read it by one schema. */
import type { Stack } from 'aws-cdk-lib';
import {
  machineArn,
  machineVariable,
  metricNamespace,
  processNames,
  secretNames,
} from './names.ts';
import type { StatefulStack } from './stateful-stack.ts';
import type { Deployment } from './target.ts';

/** Names and addresses only: a secret is fetched by its name, never put here. */
export function functionEnvironment(
  stack: Stack,
  state: StatefulStack,
  deployment: Deployment,
): Record<string, string> {
  const poolId = state.pool.userPoolId;
  return {
    TARGET: deployment.target,
    TABLE_NAME: state.table.tableName,
    BUCKET_NAME: state.letters.bucketName,
    DEAD_LETTER_QUEUE_URL: state.deadLetters.queueUrl,
    ...Object.fromEntries(
      processNames.map((process) => [machineVariable(process), machineArn(stack, process)]),
    ),
    PERSON_KEY_SECRET: secretNames.person,
    SESSION_SECRET_NAME: secretNames.session,
    HOOK_KEY_SECRET: secretNames.hook,
    ISSUER: issuer(deployment, poolId),
    CLIENT_ID: state.client.userPoolClientId,
    LOGIN_URL: deployment.loginUrl,
    JWKS_URL: deployment.keysUrl(poolId),
    PUBLIC_URL: deployment.publicUrl,
    METRIC_NAMESPACE: metricNamespace,
    LOG_LEVEL: 'INFO',
  };
}

/** The issuer as it stands in tokens; the same at the local cloud. */
export function issuer(deployment: Deployment, poolId: string): string {
  return `https://cognito-idp.${deployment.region}.amazonaws.com/${poolId}`;
}
