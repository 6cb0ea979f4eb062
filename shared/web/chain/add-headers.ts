import type { MiddlewareObj, Request } from '@middy/core';
import { callOf } from './call.ts';
import type { HttpEvent, HttpResult } from './event.ts';

/** Adds the security headers and the call's cookies to every answer, errors included. */
export function addHeaders(
  headers: Readonly<Record<string, string>>,
): MiddlewareObj<HttpEvent, HttpResult> {
  const add = ({ event, response }: Request<HttpEvent, HttpResult>) => {
    if (!response) return;
    response.headers = { 'cache-control': 'no-store', ...headers, ...response.headers };
    response.cookies = [...callOf(event).cookies, ...response.cookies];
  };
  return { after: add, onError: add };
}
