import { reasonText } from '../../text/reason.ts';
import { textsOf } from '../../text/texts.ts';
import type { ApiReply } from '../api-route.ts';
import type { Problem } from '../problem.ts';
import type { Call } from './call.ts';
import { emptyResult, type HttpResult } from './event.ts';
import { type HttpErrorName, httpErrors } from './http-error.ts';

function isHttpErrorName(code: string): code is HttpErrorName {
  return Object.hasOwn(httpErrors, code);
}

/** The API's own words come first: those of the error pages speak of pages and forms. */
function sentence({ lang }: Call, code: string): string {
  const { api, errors } = textsOf(lang);
  const own: Readonly<Record<string, string>> = api.problems;
  if (Object.hasOwn(own, code)) return own[code] ?? '';
  return isHttpErrorName(code) ? errors[code].text : reasonText(lang, code);
}

/** A problem as `application/problem+json` (RFC 9457): the code for programs, the detail for people. */
export function problemResult(call: Call, { code, status, errors, extra }: Problem): HttpResult {
  const body = {
    type: 'about:blank',
    title: code,
    status,
    code,
    detail: sentence(call, code),
    requestId: call.requestId,
    ...(errors.length > 0 ? { errors } : {}),
    ...extra,
  };
  return {
    ...emptyResult(status, { 'content-type': 'application/problem+json' }),
    body: JSON.stringify(body),
  };
}

/** From a handler's reply to the answer of the function. */
export function replyResult(call: Call, reply: ApiReply): HttpResult {
  switch (reply.kind) {
    case 'problem':
      return problemResult(call, reply);
    case 'json':
      return {
        ...emptyResult(reply.status, {
          'content-type': 'application/json',
          ...(reply.location === undefined ? {} : { location: reply.location }),
        }),
        body: JSON.stringify(reply.body),
      };
    case 'empty':
      return emptyResult(204, {});
    case 'bytes':
      return {
        ...emptyResult(200, { 'content-type': reply.contentType }),
        body: Buffer.from(reply.bytes).toString('base64'),
        isBase64Encoded: true,
      };
  }
}
