import { createHash } from 'node:crypto';
import * as z from 'zod';
import type { ApiRequest } from '../api-route.ts';
import { identityOf } from '../claims.ts';
import { type Problem, problem } from '../problem.ts';
import type { SignedCall } from '../signed-call.ts';
import { callOf } from './call.ts';
import { bodyOf, defined, type HttpEvent, headerOf, pathOf } from './event.ts';

/** The claims that the gateway's authorizer put into the event; null without a token. */
function claimsOf(event: HttpEvent): unknown {
  const authorizer: unknown = Reflect.get(event.requestContext, 'authorizer');
  const inside = (value: unknown, key: string): unknown =>
    typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
  return inside(inside(authorizer, 'jwt'), 'claims') ?? null;
}

/** An access token names no person: the API takes id tokens alone, though the gateway takes both. */
const idToken = z.object({ token_use: z.literal('id') });

type Body = { readonly ok: true; readonly body: unknown } | Problem;

/** The body; undefined when nothing was sent, which is right for some routes. */
function jsonBody(event: HttpEvent): Body {
  const bytes = bodyOf(event);
  if (bytes.byteLength === 0) return { ok: true, body: undefined };
  const type = (headerOf(event, 'content-type') ?? '').split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json') return problem('NotJson', 415);
  try {
    return { ok: true, body: JSON.parse(bytes.toString('utf8')) };
  } catch {
    return problem('WrongJson', 400);
  }
}

/**
 * The key by which the same action sent twice is one action. Every POST has one: without it, a client
 * that got no answer and tries again cannot know what it does. It holds for its address alone, so
 * that a key which is used again for something else does not pass for done.
 */
function keyOf(event: HttpEvent): string | undefined {
  if (event.requestContext.http.method !== 'POST') return callOf(event).requestId;
  const key = headerOf(event, 'idempotency-key') ?? '';
  if (!/^[\w-]{8,64}$/.test(key)) return undefined;
  return createHash('sha256')
    .update(`${pathOf(event)} ${key}`)
    .digest('base64url');
}

/** The request of a bearer, or what is wrong with it: no token of our user pool, no key, no JSON. */
export function apiRequestOf(event: HttpEvent): ApiRequest<unknown> | Problem {
  const claims = claimsOf(event);
  const identity = identityOf(claims);
  if (identity === undefined || !idToken.safeParse(claims).success) {
    return problem('NotLoggedIn', 401);
  }
  const key = keyOf(event);
  if (key === undefined) return problem('WrongIdempotencyKey', 400);
  const read = jsonBody(event);
  if ('kind' in read) return read;
  const call = callOf(event);
  return {
    ...identity,
    params: defined(event.pathParameters),
    query: defined(event.queryStringParameters),
    lang: call.lang,
    body: read.body,
    key,
    now: call.now,
    requestId: call.requestId,
  };
}

/** The call as one who signs calls sent it. */
export function signedCallOf(event: HttpEvent, wallClock: Date): SignedCall {
  return {
    params: defined(event.pathParameters),
    header: (name) => headerOf(event, name) ?? '',
    body: bodyOf(event).toString('utf8'),
    lang: callOf(event).lang,
    wallClock,
  };
}
