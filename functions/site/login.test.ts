import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import { oidcLogin } from './login.ts';

const issuer = 'https://cognito-idp.eu-north-1.amazonaws.com/eu-north-1_pool';
let keys: Awaited<ReturnType<typeof generateKeyPair>>;

beforeAll(async () => {
  keys = await generateKeyPair('RS256', { extractable: true });
});

interface Circumstances {
  readonly claims?: Readonly<Record<string, unknown>>;
  /** The nonce that the service puts into the token; the one asked for unless told. */
  readonly nonce?: string;
  readonly signedBy?: CryptoKey;
}

/** The login with a service that answers as the user pool does; `posts` is what it was sent. */
function withService(given: Circumstances = {}) {
  const posts: URLSearchParams[] = [];
  let asked = new URL('http://none');
  const answer = async (url: string, init: { body?: unknown }) => {
    if (url.endsWith('jwks.json')) {
      const jwk = { ...(await exportJWK(keys.publicKey)), kid: 'k', alg: 'RS256', use: 'sig' };
      return Response.json({ keys: [jwk] });
    }
    posts.push(new URLSearchParams(String(init.body)));
    const nonce = given.nonce ?? asked.searchParams.get('nonce');
    const token = await new SignJWT({
      nonce,
      name: 'Anna Andersson',
      'cognito:groups': ['sokande'],
      'custom:person': '199001019802',
      token_use: 'id',
      ...given.claims,
    })
      .setProtectedHeader({ alg: 'RS256', kid: 'k' })
      .setIssuer(issuer)
      .setAudience('client-1')
      .setSubject('sub-1')
      .setIssuedAt()
      .setExpirationTime('1h')
      .sign(given.signedBy ?? keys.privateKey);
    return Response.json({ access_token: 'a', id_token: token, token_type: 'Bearer' });
  };
  const login = oidcLogin({
    issuer,
    clientId: 'client-1',
    loginUrl: 'http://127.0.0.1:4566',
    keysUrl: 'http://127.0.0.1:4566/pool/.well-known/jwks.json',
    publicUrl: 'http://localhost:8400',
    secret: async () => 'a secret of the deployment',
    insecure: true,
    fetch: answer,
  });
  return {
    posts,
    login,
    begin: async (next: string | null = null) => {
      const begun = await login.begin(next);
      asked = begun.url;
      return { ...begun, state: begun.url.searchParams.get('state') ?? '' };
    },
  };
}

describe('beginning to log in', () => {
  it('asks for a code with a challenge, a state and a nonce, to be sent to our own address', async () => {
    const { url } = await withService().begin();
    expect(url.origin + url.pathname).toBe('http://127.0.0.1:4566/oauth2/authorize');
    expect(Object.fromEntries(url.searchParams)).toMatchObject({
      response_type: 'code',
      client_id: 'client-1',
      redirect_uri: 'http://localhost:8400/auth/callback',
      scope: 'openid profile',
      code_challenge_method: 'S256',
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      state: expect.stringMatching(/^[\w-]{20,}$/),
      nonce: expect.stringMatching(/^[\w-]{20,}$/),
    });
  });

  it('seals what must be remembered, so that the browser cannot read it', async () => {
    const { cookie, state } = await withService().begin('/ansokan');
    expect(cookie).toMatch(/^[\w.-]+$/);
    expect(Buffer.from(cookie, 'base64').toString()).not.toContain(state);
  });
});

describe('coming back', () => {
  it('tells who it is and where they were going, for the code and its verifier', async () => {
    const { begin, login, posts } = withService();
    const { cookie, state } = await begin('/ansokan/A-1');
    const { identity, next } = await login.finish({ code: 'c-1', state }, cookie);
    expect(next).toBe('/ansokan/A-1');
    expect(identity.personalNumber).toBe('199001019802');
    expect(identity.viewer).toMatchObject({ sub: 'sub-1', roles: ['sokande'] });
    expect(posts[0]?.get('code')).toBe('c-1');
    expect(posts[0]?.get('code_verifier')).toMatch(/^[\w-]{43}$/);
  });

  it('with another state, or without the sealed cookie, is refused and no code is used', async () => {
    const { begin, login, posts } = withService();
    const { cookie, state } = await begin();
    await expect(login.finish({ code: 'c', state: 'other' }, cookie)).rejects.toThrow();
    await expect(login.finish({ code: 'c', state }, '')).rejects.toThrow();
    await expect(login.finish({ code: 'c', state }, `${cookie}x`)).rejects.toThrow();
    expect(posts).toEqual([]);
  });

  it('with a token for another attempt is refused', async () => {
    const { begin, login } = withService({ nonce: 'of another attempt' });
    const { cookie, state } = await begin();
    await expect(login.finish({ code: 'c', state }, cookie)).rejects.toThrow();
  });

  it('with a token that the user pool has not signed is refused', async () => {
    const stranger = await generateKeyPair('RS256');
    const { begin, login } = withService({ signedBy: stranger.privateKey });
    const { cookie, state } = await begin();
    await expect(login.finish({ code: 'c', state }, cookie)).rejects.toThrow();
  });

  it('with a refusal of the service is refused', async () => {
    const { begin, login } = withService();
    const { cookie, state } = await begin();
    await expect(login.finish({ error: 'access_denied', state }, cookie)).rejects.toThrow();
  });
});

it('logging out also ends the login at the service, and comes back to the start page', () => {
  expect(withService().login.logoutUrl().href).toBe(
    'http://127.0.0.1:4566/logout?client_id=client-1&logout_uri=http%3A%2F%2Flocalhost%3A8400%2F',
  );
});
