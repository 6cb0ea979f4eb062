/**
 * The one switch of the infrastructure: where the app is deployed. The template is the same
 * everywhere, apart from what `leftOutLocally` lists; a test compares the two templates and finds
 * exactly that list.
 */
import type { App } from 'aws-cdk-lib';

/** Where a deployment runs: the local cloud, or AWS. */
export type Target = 'local' | 'aws';

/** What a deployment must know before it is synthesized. */
export interface Deployment {
  readonly target: Target;
  readonly account: string;
  readonly region: string;
  /** Address of the pages, without a slash at the end. */
  readonly publicUrl: string;
  /** Base address of the login pages, without a slash at the end. */
  readonly loginUrl: string;
  /** Address of the login's public keys, where it is not found under the issuer. */
  readonly keysUrl: (poolId: string) => string;
  /** For AWS only: the certificate (in us-east-1) of the address of the pages. */
  readonly certificateArn: string;
  /** Where the bundled functions lie. */
  readonly bundles: string;
}

/** The region of everything but the web firewall, which CloudFront wants in us-east-1. */
export const homeRegion = 'eu-north-1';

/** Prefix of the login domain on AWS; unique in the region, so it carries the account. */
export function loginPrefix(account: string): string {
  return `vagen-${account}`;
}

function text(app: App, key: string, fallback: string): string {
  const value: unknown = app.node.tryGetContext(key);
  return typeof value === 'string' && value !== '' ? value : fallback;
}

function local(app: App): Deployment {
  const loginUrl = text(app, 'loginUrl', 'http://127.0.0.1:8401');
  return {
    target: 'local',
    account: '000000000000',
    region: homeRegion,
    publicUrl: text(app, 'publicUrl', 'http://localhost:8400'),
    loginUrl,
    keysUrl: (poolId) => `${loginUrl}/${poolId}/.well-known/jwks.json`,
    certificateArn: '',
    bundles: text(app, 'bundles', 'dist/functions'),
  };
}

function aws(app: App): Deployment {
  const account = text(app, 'account', process.env.CDK_DEFAULT_ACCOUNT ?? '');
  const domain = text(app, 'domain', '');
  const certificateArn = text(app, 'certificateArn', '');
  if (account === '' || domain === '' || certificateArn === '') {
    throw new Error(
      'Target aws wants -c domain=<host name> -c certificateArn=<certificate in us-east-1>, and an account (AWS credentials, or -c account=<number>).',
    );
  }
  return {
    target: 'aws',
    account,
    region: homeRegion,
    publicUrl: `https://${domain}`,
    loginUrl: `https://${loginPrefix(account)}.auth.${homeRegion}.amazoncognito.com`,
    keysUrl: (poolId) =>
      `https://cognito-idp.${homeRegion}.amazonaws.com/${poolId}/.well-known/jwks.json`,
    certificateArn,
    bundles: text(app, 'bundles', 'dist/functions'),
  };
}

/**
 * Reads the deployment from the app's context (`-c target=local|aws`).
 *
 * @throws Error saying which context value is missing or unknown.
 */
export function readDeployment(app: App): Deployment {
  const target = text(app, 'target', '');
  if (target === 'local') return local(app);
  if (target === 'aws') return aws(app);
  throw new Error(`Say where to: -c target=local or -c target=aws (it was "${target}").`);
}
