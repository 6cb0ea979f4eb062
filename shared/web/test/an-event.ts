/** For tests: requests as the gateway sends them, and the ports of a chain kept in memory. */
import type { Context } from 'aws-lambda';
import type { WebPorts } from '../audience.ts';
import type { HttpEvent } from '../chain/event.ts';
import { randomId } from '../random-id.ts';
import { type Session, type SessionStore, sessionKey } from '../session.ts';

export interface EventParts {
  readonly method?: string;
  readonly path?: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly cookies?: readonly string[];
  readonly body?: string;
  readonly base64?: boolean;
}

/** A request; `GET /` unless told. */
export function anEvent(parts: EventParts = {}): HttpEvent {
  const { method = 'GET', path = '/', query = {}, headers = {}, cookies, body, base64 } = parts;
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath: path,
    rawQueryString: new URLSearchParams(query).toString(),
    headers: { ...headers },
    queryStringParameters: { ...query },
    requestContext: {
      accountId: '000000000000',
      apiId: 'vagen',
      domainName: 'localhost',
      domainPrefix: '',
      http: { method, path, protocol: 'HTTP/1.1', sourceIp: '127.0.0.1', userAgent: 'test' },
      requestId: 'request-1',
      routeKey: '$default',
      stage: '$default',
      time: '',
      timeEpoch: 0,
    },
    isBase64Encoded: base64 === true,
    ...(cookies === undefined ? {} : { cookies: [...cookies] }),
    ...(body === undefined ? {} : { body }),
  };
}

/** A form as a browser posts it. */
export function aPost(
  path: string,
  fields: Readonly<Record<string, string>>,
  parts: EventParts = {},
) {
  return anEvent({
    method: 'POST',
    path,
    body: new URLSearchParams(fields).toString(),
    ...parts,
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...parts.headers },
  });
}

/** Sessions in memory. */
function memorySessions(): SessionStore & { readonly all: Map<string, Session> } {
  const all = new Map<string, Session>();
  return {
    all,
    create: async (key, session) => {
      all.set(key, session);
    },
    read: async (key) => all.get(key),
    delete: async (key) => {
      all.delete(key);
    },
  };
}

export const wallTime = new Date('2026-03-17T08:00:00.000Z');

/** A session of a social worker; `with` changes what matters to the test. */
export function aSession(changed: Partial<Session> = {}): Session {
  return {
    sub: 'sub-1',
    name: 'Sara Sekreterare',
    roles: ['socialsekreterare'],
    unit: 'norrmalm',
    seesProtected: false,
    personalNumber: null,
    csrf: 'a-token-that-only-this-session-has',
    expiresAt: '2026-03-17T17:00:00.000Z',
    ...changed,
  };
}

/** A chain's ports with a session already begun; its cookie is `cookie`. */
export function somePorts(session: Session | null = aSession()) {
  const sessions = memorySessions();
  const id = randomId();
  if (session !== null) sessions.all.set(sessionKey(id), session);
  const lines: unknown[] = [];
  const ports: WebPorts = {
    sessions,
    clock: { now: async () => wallTime.toISOString() },
    wallClock: () => wallTime,
    unitNow: async ({ unit }) => unit,
    deputies: async () => [],
    log: {
      call: (line) => lines.push(line),
      fault: (requestId, error) => lines.push({ requestId, fault: error.message }),
    },
    secure: false,
    loginOrigin: 'http://127.0.0.1:4566',
  };
  return { ports, sessions, lines, cookie: `vagen_session=${id}` };
}

/** What the platform says of the function; the chain reads nothing of it. */
export const aContext: Context = {
  callbackWaitsForEmptyEventLoop: false,
  functionName: 'web',
  functionVersion: '1',
  invokedFunctionArn: 'arn:aws:lambda:eu-north-1:000000000000:function:web',
  memoryLimitInMB: '1024',
  awsRequestId: 'aws-1',
  logGroupName: '',
  logStreamName: '',
  tenantId: '',
  getRemainingTimeInMillis: () => 20_000,
  done: () => undefined,
  fail: () => undefined,
  succeed: () => undefined,
};
