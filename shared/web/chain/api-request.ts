import type { ApiRequest } from '../api-route.ts';
import { identityOf } from '../claims.ts';
import { callOf } from './call.ts';
import { bodyOf, defined, type HttpEvent, headerOf } from './event.ts';
import { HttpError } from './http-error.ts';

/** The claims that the gateway's authorizer put into the event; null without a token. */
function claimsOf(event: HttpEvent): unknown {
  const authorizer: unknown = Reflect.get(event.requestContext, 'authorizer');
  const inside = (value: unknown, key: string): unknown =>
    typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
  return inside(inside(authorizer, 'jwt'), 'claims') ?? null;
}

function jsonBody(event: HttpEvent): unknown {
  if (event.requestContext.http.method === 'GET') return undefined;
  const type = (headerOf(event, 'content-type') ?? '').split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json') throw new HttpError('WrongContentType');
  try {
    return JSON.parse(bodyOf(event).toString('utf8'));
  } catch {
    throw new HttpError('WrongForm');
  }
}

/** The request of a bearer; null when there is no token, or one that is not of our user pool. */
export function apiRequestOf(event: HttpEvent): ApiRequest<unknown> | null {
  const identity = identityOf(claimsOf(event));
  if (identity === undefined) return null;
  const call = callOf(event);
  const asked = headerOf(event, 'idempotency-key') ?? '';
  return {
    ...identity,
    params: defined(event.pathParameters),
    query: defined(event.queryStringParameters),
    lang: call.lang,
    body: jsonBody(event),
    key: /^[\w-]{8,64}$/.test(asked) ? asked : call.requestId,
    now: call.now,
    requestId: call.requestId,
  };
}
