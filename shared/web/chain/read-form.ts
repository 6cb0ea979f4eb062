import type { MiddlewareObj } from '@middy/core';
import { callOf } from './call.ts';
import { bodyOf, type HttpEvent, type HttpResult, headerOf } from './event.ts';
import { HttpError } from './http-error.ts';
import { readPostedForm } from './posted-form.ts';

/** Largest post that a page takes, in bytes: our longest form many times over. */
export const maxBody = 256 * 1024;

/** Refuses bodies that are too large, before anything reads them. */
export function limitBody(limit = maxBody): MiddlewareObj<HttpEvent, HttpResult> {
  return {
    before: ({ event }) => {
      const declared = Number(headerOf(event, 'content-length') ?? 0);
      // Base64 is longer than what it stands for, so its length is a safe first look.
      const tooLong = (event.body?.length ?? 0) > limit * 2;
      if (declared > limit || tooLong || bodyOf(event).byteLength > limit) {
        throw new HttpError('BodyTooLarge');
      }
    },
  };
}

/** Reads a posted form. Pages take one content type; anything else is no form of ours. */
export function readForm(): MiddlewareObj<HttpEvent, HttpResult> {
  return {
    before: ({ event }) => {
      if (event.requestContext.http.method !== 'POST') return;
      const type = (headerOf(event, 'content-type') ?? '').split(';')[0]?.trim().toLowerCase();
      if (type !== 'application/x-www-form-urlencoded') throw new HttpError('WrongContentType');
      const posted = readPostedForm(bodyOf(event).toString('utf8'));
      if (posted === undefined) throw new HttpError('WrongForm');
      callOf(event).posted = posted;
    },
  };
}
