/**
 * Logs a person in as a browser would, page by page, by code flow with PKCE: what the demo and the
 * tests use to speak to the API. There is no other, easier door.
 */
import { createHash, randomBytes } from 'node:crypto';
import * as z from 'zod';
import { demonstrationPassword } from './district.ts';
import { Refusal } from './refusal.ts';

/** Where to log in: the cloud's endpoint, the client of the pages, and their address. */
export interface LoginPlace {
  readonly endpoint: string;
  readonly clientId: string;
  readonly address: string;
}

const tokensSchema = z.object({ id_token: z.string() });
const hiddenField = /<input type="hidden" name="([^"]+)" value="([^"]*)"/g;

/** The id token of a person, good for an hour as bearer of the API. @throws Refusal naming the login. */
export async function signIn(place: LoginPlace, username: string): Promise<string> {
  const verifier = randomBytes(32).toString('base64url');
  const redirect = `${place.address}/auth/callback`;
  const query = new URLSearchParams({
    ...{ response_type: 'code', client_id: place.clientId, redirect_uri: redirect },
    ...{ scope: 'openid profile', state: randomBytes(8).toString('hex') },
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
  });
  const page = await fetch(`${place.endpoint}/oauth2/authorize?${query}`);
  const form = new URLSearchParams({ username, password: demonstrationPassword });
  for (const [, name = '', value = ''] of (await page.text()).matchAll(hiddenField)) {
    form.set(name, value);
  }
  const answer = await fetch(`${place.endpoint}/login`, {
    method: 'POST',
    body: form,
    redirect: 'manual',
  });
  const code = new URL(answer.headers.get('location') ?? 'none:').searchParams.get('code');
  if (code === null)
    throw new Refusal(`The login ${username} was not accepted (${answer.status}).`);
  const tokens = await fetch(`${place.endpoint}/oauth2/token`, {
    method: 'POST',
    body: new URLSearchParams({
      ...{ grant_type: 'authorization_code', client_id: place.clientId, code },
      ...{ redirect_uri: redirect, code_verifier: verifier },
    }),
  });
  return tokensSchema.parse(await tokens.json()).id_token;
}
