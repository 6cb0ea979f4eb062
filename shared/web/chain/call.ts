import type { Role } from '../../access/role.ts';
import type { RawForm } from '../../instrument/instrument.ts';
import type { Lang } from '../../text/language.ts';
import type { Press } from '../request.ts';
import type { Session } from '../session.ts';
import type { HttpEvent } from './event.ts';

/** What a form post carried, once it has been read. */
export interface PostedForm {
  readonly fields: RawForm;
  readonly csrf: string;
  readonly key: string;
  readonly press: Press;
  readonly outcome: string | null;
}

/**
 * One request on its way through the chain. Each middleware fills in what it finds out, so the
 * record is mutable; handlers get a readonly request made from it.
 */
export interface Call {
  readonly requestId: string;
  readonly startedAt: number;
  lang: Lang;
  session: Session | null;
  /** Roles that the one who asks holds today as a deputy. */
  standsInFor: readonly Role[];
  /** What a post must carry: of the session, or of the visitor's own cookie. */
  csrf: string;
  posted: PostedForm | null;
  /** The pattern of the route that took the request, for the log: no ids, no personal data. */
  route: string;
  /** The system's time, and whether it has been moved away from the wall's. */
  now: Date;
  clockIsMoved: boolean;
  /** Cookies to be set whatever the handler answers. */
  readonly cookies: string[];
}

const calls = new WeakMap<HttpEvent, Call>();

/** Begins the record of an event; done once, by the first middleware. */
export function beginCall(event: HttpEvent, now: Date): Call {
  const call: Call = {
    requestId: event.requestContext.requestId,
    startedAt: performance.now(),
    lang: 'sv',
    session: null,
    standsInFor: [],
    csrf: '',
    posted: null,
    route: 'none',
    now,
    clockIsMoved: false,
    cookies: [],
  };
  calls.set(event, call);
  return call;
}

/** The record of an event. @throws Error when the chain was not begun, which is a fault of the chain. */
export function callOf(event: HttpEvent): Call {
  const call = calls.get(event);
  if (call === undefined) throw new Error('The chain was not begun by beginCall.');
  return call;
}
