import type { MiddlewareObj } from '@middy/core';
import type { Log } from '../log.ts';
import { beginCall, callOf } from './call.ts';
import type { HttpEvent, HttpResult } from './event.ts';
import { HttpError } from './http-error.ts';

/**
 * First in the chain: begins the record of the call, and writes one structured line when it ends.
 * The line has the route's pattern, never the address: an address can carry what was searched for.
 */
export function logCall(log: Log, wallClock: () => Date): MiddlewareObj<HttpEvent, HttpResult> {
  const write = (event: HttpEvent, status: number, error?: Error) => {
    const call = callOf(event);
    log.call({
      requestId: call.requestId,
      method: event.requestContext.http.method,
      route: call.route,
      status,
      ms: Math.round(performance.now() - call.startedAt),
      ...(error instanceof HttpError ? { reason: error.reason } : {}),
    });
    if (error !== undefined && !(error instanceof HttpError)) log.fault(call.requestId, error);
  };
  return {
    before: ({ event }) => {
      beginCall(event, wallClock());
    },
    after: ({ event, response }) => write(event, response?.statusCode ?? 500),
    onError: ({ event, response, error }) =>
      write(event, response?.statusCode ?? 500, error ?? new Error('Unknown')),
  };
}
