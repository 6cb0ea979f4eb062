/** A route of the JSON API: the same actions as the pages, with a bearer token instead of a session. */
import type * as z from 'zod';
import type { Viewer } from '../access/viewer.ts';
import type { Lang } from '../text/language.ts';
import { type Problem, problem } from './problem.ts';
import type { MemberAction, PublicAction } from './route.ts';

export interface ApiRequest<B> {
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly viewer: Viewer;
  /** Twelve digits, of an applicant; null for staff. */
  readonly personalNumber: string | null;
  /** Of the answers' sentences, by `Accept-Language`. */
  readonly lang: Lang;
  readonly body: B;
  /** Header `Idempotency-Key`, or the request's own id: the same key twice is the same action. */
  readonly key: string;
  readonly now: Date;
  readonly requestId: string;
}

/** JSON with a status, or a problem (RFC 9457). */
export type ApiReply =
  | { readonly kind: 'json'; readonly status: number; readonly body: unknown }
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array; readonly contentType: string }
  | Problem;

/** An answer in JSON. */
export function json(body: unknown, status = 200): ApiReply {
  return { kind: 'json', status, body };
}

interface Described {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  /** For the OpenAPI document. */
  readonly summary: string;
  /** Schema of the answer, for the document. */
  readonly answers?: z.ZodType;
}

/** A route as the chain and the document see it. */
export interface ApiRoute<D> extends Described {
  readonly action: MemberAction | PublicAction;
  readonly body?: z.ZodType;
  readonly run: (request: ApiRequest<unknown> | null, deps: D) => Promise<ApiReply>;
}

/**
 * Declares a route. The body is read strictly by its schema, which is also the document's; a body
 * that does not fit is answered with what is wrong, and the handler is not called.
 */
export function defineApiRoute<D, B = undefined>(
  route: Described & {
    readonly action: MemberAction;
    readonly body?: z.ZodType<B>;
    readonly handler: (request: ApiRequest<B>, deps: D) => Promise<ApiReply>;
  },
): ApiRoute<D>;
export function defineApiRoute<D>(
  route: Described & {
    readonly action: MemberAction;
    readonly body?: z.ZodType;
    readonly handler: (request: ApiRequest<unknown>, deps: D) => Promise<ApiReply>;
  },
): ApiRoute<D> {
  const { handler, ...described } = route;
  return {
    ...described,
    run: async (request, deps) => {
      if (request === null) return problem('NotLoggedIn', 401);
      if (route.body === undefined) return handler({ ...request, body: undefined }, deps);
      const parsed = route.body.safeParse(request.body);
      if (parsed.success) return handler({ ...request, body: parsed.data }, deps);
      const errors = parsed.error.issues.map(({ path, message }) => ({
        path: path.join('.'),
        message,
      }));
      return problem('WrongBody', 422, { errors });
    },
  };
}

/** Declares a route that needs no token, such as the document itself. */
export function definePublicApiRoute<D>(
  route: Described & {
    readonly action: PublicAction;
    readonly handler: (deps: D) => Promise<ApiReply>;
  },
): ApiRoute<D> {
  const { handler, ...described } = route;
  return { ...described, run: (_request, deps) => handler(deps) };
}
