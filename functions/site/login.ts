/**
 * Logging in by OpenID Connect: authorization code with PKCE, against the user pool. In production
 * BankID and the city's directory stand behind the pool.
 */
import { createHash } from 'node:crypto';
import { EncryptJWT, jwtDecrypt } from 'jose';
import * as oidc from 'openid-client';
import * as z from 'zod';
import { type Identity, identityOf } from '../../shared/web/claims.ts';

export interface LoginSettings {
  /** As it stands in the tokens. */
  readonly issuer: string;
  readonly clientId: string;
  /** Base of the hosted login, without a slash at the end. */
  readonly loginUrl: string;
  readonly keysUrl: string;
  /** Base of our own pages, without a slash at the end. */
  readonly publicUrl: string;
  /** Seals the cookie that is kept while the person is at the login service. */
  readonly secret: () => Promise<string>;
  /** Plain http to the login service: the local target only. */
  readonly insecure: boolean;
  /** Stands in for the network in tests. */
  readonly fetch?: oidc.CustomFetch;
}

/** What the pages of the login need. */
export interface Login {
  /** Where to send the person, and the sealed cookie to be given back on return. */
  readonly begin: (next: string | null) => Promise<{ readonly url: URL; readonly cookie: string }>;
  /**
   * Who came back, and where they were going.
   * @param query the parameters with which the login service sent the person back
   * @throws Error when the answer is not one to our own question (state, nonce, time, signature)
   */
  readonly finish: (
    query: Readonly<Record<string, string>>,
    cookie: string,
  ) => Promise<{ readonly identity: Identity; readonly next: string | null }>;
  /** Where the login service forgets the person too. */
  readonly logoutUrl: () => URL;
}

/** Minutes that a person has for logging in. */
export const loginMinutes = 15;

const attemptSchema = z.object({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  next: z.string().nullable(),
});

function configuration(settings: LoginSettings): oidc.Configuration {
  const { issuer, loginUrl, keysUrl, clientId } = settings;
  // The endpoints have the same shape on both targets, so nothing needs to be discovered.
  const made = new oidc.Configuration(
    {
      issuer,
      authorization_endpoint: `${loginUrl}/oauth2/authorize`,
      token_endpoint: `${loginUrl}/oauth2/token`,
      jwks_uri: keysUrl,
    },
    clientId,
    undefined,
    oidc.None(),
  );
  if (settings.insecure) oidc.allowInsecureRequests(made);
  if (settings.fetch) made[oidc.customFetch] = settings.fetch;
  // The token's signature is verified too, although it comes straight from the service.
  oidc.enableNonRepudiationChecks(made);
  return made;
}

function returnAddress({ publicUrl }: LoginSettings): string {
  return `${publicUrl}/auth/callback`;
}

async function sealingKey(settings: LoginSettings): Promise<Uint8Array> {
  return createHash('sha256')
    .update(`login ${await settings.secret()}`)
    .digest();
}

/** The login of a deployment. Nothing is fetched before the first person returns. */
export function oidcLogin(settings: LoginSettings): Login {
  const config = configuration(settings);
  return {
    begin: async (next) => {
      const attempt = {
        state: oidc.randomState(),
        nonce: oidc.randomNonce(),
        verifier: oidc.randomPKCECodeVerifier(),
        next,
      };
      const url = oidc.buildAuthorizationUrl(config, {
        redirect_uri: returnAddress(settings),
        scope: 'openid profile',
        state: attempt.state,
        nonce: attempt.nonce,
        code_challenge: await oidc.calculatePKCECodeChallenge(attempt.verifier),
        code_challenge_method: 'S256',
      });
      const cookie = await new EncryptJWT(attempt)
        .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
        .setExpirationTime(`${loginMinutes}m`)
        .encrypt(await sealingKey(settings));
      return { url, cookie };
    },
    finish: async (query, cookie) => {
      const { payload } = await jwtDecrypt(cookie, await sealingKey(settings));
      const attempt = attemptSchema.parse(payload);
      const returned = new URL(returnAddress(settings));
      for (const [name, value] of Object.entries(query)) returned.searchParams.set(name, value);
      const tokens = await oidc.authorizationCodeGrant(config, returned, {
        expectedState: attempt.state,
        expectedNonce: attempt.nonce,
        pkceCodeVerifier: attempt.verifier,
      });
      const identity = identityOf(tokens.claims());
      if (identity === undefined) throw new Error('The id token lacks what our user pool gives.');
      return { identity, next: attempt.next };
    },
    logoutUrl: () => {
      const url = new URL(`${settings.loginUrl}/logout`);
      url.searchParams.set('client_id', settings.clientId);
      url.searchParams.set('logout_uri', `${settings.publicUrl}/`);
      return url;
    },
  };
}
