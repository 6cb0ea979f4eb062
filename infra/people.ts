/**
 * The user pool. In production BankID and the city's directory stand behind it; groups are roles,
 * attributes say which unit a member of staff works in and which person an applicant is.
 */
import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import {
  AccountRecovery,
  ClientAttributes,
  FeaturePlan,
  Mfa,
  OAuthScope,
  StandardThreatProtectionMode,
  StringAttribute,
  UserPool,
  type UserPoolClient,
  UserPoolGroup,
} from 'aws-cdk-lib/aws-cognito';
import type { Construct } from 'constructs';
import { protectedIdentityGroup, roles } from '../shared/access/role.ts';
import { type Deployment, loginPrefix } from './target.ts';

/** The pool with its groups, and the client of the pages: code flow with PKCE, no secret. */
export function people(scope: Construct, deployment: Deployment): [UserPool, UserPoolClient] {
  const pool = new UserPool(scope, 'People', {
    selfSignUpEnabled: false,
    signInAliases: { username: true },
    signInCaseSensitive: false,
    accountRecovery: AccountRecovery.NONE,
    standardAttributes: { fullname: { required: true, mutable: true } },
    customAttributes: {
      unit: new StringAttribute({ mutable: true, maxLen: 40 }),
      person: new StringAttribute({ mutable: true, maxLen: 13 }),
    },
    passwordPolicy: {
      minLength: 14,
      requireDigits: true,
      requireLowercase: true,
      requireUppercase: true,
      requireSymbols: true,
      tempPasswordValidity: Duration.days(3),
    },
    mfa: Mfa.REQUIRED,
    mfaSecondFactor: { otp: true, sms: false },
    featurePlan: FeaturePlan.PLUS,
    standardThreatProtectionMode: StandardThreatProtectionMode.FULL_FUNCTION,
    deletionProtection: true,
    removalPolicy: RemovalPolicy.RETAIN,
  });
  for (const groupName of [...roles, protectedIdentityGroup]) {
    new UserPoolGroup(scope, `Group-${groupName}`, { userPool: pool, groupName });
  }
  pool.addDomain('Login', { cognitoDomain: { domainPrefix: loginPrefix(deployment.account) } });
  return [pool, webClient(pool, deployment.publicUrl)];
}

/** Reads who the person is, may change nothing of it: a unit is given by the employer. */
function webClient(pool: UserPool, publicUrl: string): UserPoolClient {
  return pool.addClient('Pages', {
    generateSecret: false,
    preventUserExistenceErrors: true,
    enableTokenRevocation: true,
    authFlows: {},
    oAuth: {
      flows: { authorizationCodeGrant: true },
      scopes: [OAuthScope.OPENID, OAuthScope.PROFILE],
      callbackUrls: [`${publicUrl}/auth/callback`],
      logoutUrls: [`${publicUrl}/`],
    },
    readAttributes: new ClientAttributes()
      .withStandardAttributes({ fullname: true })
      .withCustomAttributes('unit', 'person'),
    writeAttributes: new ClientAttributes().withStandardAttributes({ fullname: true }),
    idTokenValidity: Duration.hours(1),
    accessTokenValidity: Duration.hours(1),
    refreshTokenValidity: Duration.hours(10),
  });
}
