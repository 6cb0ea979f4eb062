import type { MiddlewareObj } from '@middy/core';
import { textsOf } from '../../text/texts.ts';
import { callOf } from './call.ts';
import type { HttpEvent, HttpResult } from './event.ts';
import { HttpError, type HttpErrorName, httpErrors } from './http-error.ts';
import { renderPage } from './render.tsx';

/** The page of a named error: what happened, that nothing was changed, and the way on. */
export function errorPage(event: HttpEvent, reason: HttpErrorName): HttpResult {
  const call = callOf(event);
  const { errors } = textsOf(call.lang);
  const { title, text } = errors[reason];
  const body = (
    <>
      <h1 class="ds-heading" data-size="lg">
        {title}
      </h1>
      <p>{text}</p>
      {reason === 'Fault' && (
        <p>
          {errors.code}: <code>{call.requestId}</code>
        </p>
      )}
      <p>
        <a class="ds-link" href="/">
          {errors.toStart}
        </a>
      </p>
    </>
  );
  return renderPage(event, {
    title,
    body,
    status: httpErrors[reason],
    width: 'reading',
    cookies: [],
  });
}

/** Turns whatever was thrown into a page; of a fault it tells nothing but the code of the call. */
export function answerErrors(): MiddlewareObj<HttpEvent, HttpResult> {
  return {
    onError: (request) => {
      const { error } = request;
      request.response = errorPage(
        request.event,
        error instanceof HttpError ? error.reason : 'Fault',
      );
    },
  };
}
