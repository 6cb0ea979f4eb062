import { timingSafeEqual } from 'node:crypto';
import type { MiddlewareObj } from '@middy/core';
import { isLang, preferredLang } from '../../text/language.ts';
import { cookieName, languageCookie, sessionCookie, setCookie, visitorCookie } from '../cookie.ts';
import type { DeputyRoles } from '../deputy-roles.ts';
import { randomId } from '../random-id.ts';
import { type Session, type SessionStore, sessionKey } from '../session.ts';
import type { UnitNow } from '../unit-now.ts';
import { type Call, callOf } from './call.ts';
import { cookiesOf, type HttpEvent, type HttpResult, headerOf, pathOf } from './event.ts';
import { HttpError } from './http-error.ts';

export interface SessionOptions {
  readonly sessions: SessionStore;
  /** The system's clock, which can be moved. */
  readonly clock: { readonly now: () => Promise<string> };
  readonly wallClock: () => Date;
  readonly secure: boolean;
  readonly unitNow: UnitNow;
  readonly deputies: DeputyRoles;
}

const idShape = /^[\w-]{20,64}$/;

async function liveSession(id: string, options: SessionOptions): Promise<Session | null> {
  if (!idShape.test(id)) return null;
  const session = await options.sessions.read(sessionKey(id));
  if (session === undefined) return null;
  // By the wall's clock: moving the system's time forward must not log everybody out.
  if (session.expiresAt <= options.wallClock().toISOString()) return null;
  // A session outlives a move to another office; the place of work is asked for each time.
  return { ...session, unit: await options.unitNow(session) };
}

function chooseLanguage(event: HttpEvent, call: Call, secure: boolean): void {
  const chosen = event.queryStringParameters?.sprak;
  const kept = cookiesOf(event).get(cookieName(languageCookie, secure));
  if (isLang(chosen)) {
    call.lang = chosen;
    call.cookies.push(setCookie(languageCookie, chosen, { secure, maxAge: 31_536_000 }));
  } else {
    call.lang = isLang(kept) ? kept : preferredLang(headerOf(event, 'accept-language'));
  }
}

/** A visitor's forms are tied to a cookie of the visitor's own, given with the first page. */
function visitorToken(event: HttpEvent, call: Call, secure: boolean): string {
  const kept = cookiesOf(event).get(cookieName(visitorCookie, secure)) ?? '';
  if (idShape.test(kept)) return kept;
  const fresh = randomId();
  call.cookies.push(setCookie(visitorCookie, fresh, { secure }));
  return fresh;
}

/** Who asks, in which language, and at what time of the system. Files of the site need none of it. */
export function readSession(options: SessionOptions): MiddlewareObj<HttpEvent, HttpResult> {
  return {
    before: async ({ event }) => {
      if (pathOf(event).startsWith('/assets/')) return;
      const call = callOf(event);
      chooseLanguage(event, call, options.secure);
      const id = cookiesOf(event).get(cookieName(sessionCookie, options.secure)) ?? '';
      const [session, now] = await Promise.all([liveSession(id, options), options.clock.now()]);
      call.session = session;
      if (session !== null) call.standsInFor = await options.deputies(session, now);
      call.csrf = session?.csrf ?? visitorToken(event, call, options.secure);
      call.now = new Date(now);
      call.clockIsMoved = Math.abs(call.now.getTime() - options.wallClock().getTime()) > 60_000;
    },
  };
}

function sameSecret(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}

/**
 * A post must carry the token of its session. One whose login has run out meanwhile is told so,
 * instead of being called forged.
 */
export function refuseForgedPosts(): MiddlewareObj<HttpEvent, HttpResult> {
  return {
    before: ({ event }) => {
      const { posted, csrf, session } = callOf(event);
      if (posted === null || sameSecret(posted.csrf, csrf)) return;
      throw new HttpError(session === null && posted.csrf !== '' ? 'NotLoggedIn' : 'ForgedPost');
    },
  };
}
