/** A route of the JSON API: the same actions as the pages, with a bearer token instead of a session. */
import * as z from 'zod';
import type { Viewer } from '../access/viewer.ts';
import type { Lang } from '../text/language.ts';
import { type Problem, problem } from './problem.ts';
import type { MemberAction, PublicAction } from './route.ts';
import type { SignedCall } from './signed-call.ts';

export interface ApiRequest<B> {
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly viewer: Viewer;
  /** Twelve digits, of an applicant; null for staff. */
  readonly personalNumber: string | null;
  /** Of the answers' sentences, by `Accept-Language`. */
  readonly lang: Lang;
  readonly body: B;
  /** Of the header `Idempotency-Key` and the address: the same key twice is the same action. */
  readonly key: string;
  readonly now: Date;
  readonly requestId: string;
}

/** JSON with a status, bytes, nothing, or a problem (RFC 9457). */
export type ApiReply<A = unknown> =
  | { readonly kind: 'json'; readonly status: number; readonly body: A; readonly location?: string }
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array; readonly contentType: string }
  | { readonly kind: 'empty' }
  | Problem;

/** An answer in JSON. */
export function json<A>(body: A, status = 200): ApiReply<A> {
  return { kind: 'json', status, body };
}

/** What was made, and where it is found. */
export function made<A>(body: A, location: string): ApiReply<A> {
  return { kind: 'json', status: 201, body, location };
}

/** It is done, and there is nothing to tell. */
export const done = { kind: 'empty' } as const;

interface Described {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly path: string;
  /** For the OpenAPI document. */
  readonly summary: string;
  /** What a reader of the document has to know besides. */
  readonly about?: string;
  /**
   * For the document: the name by which it knows what the body is like, where the action itself judges
   * it and names each field that is wrong, so that the chain's own check would only be in the way.
   */
  readonly describesBody?: string;
  /** For the document: the parts of the body that may be there or not, as one example. */
  readonly example?: unknown;
  /** Read strictly: a parameter that is not here is refused. */
  readonly query?: z.ZodObject;
  /** The answer is something made, with its place, rather than something read. */
  readonly makes?: true;
  /** The answer is not JSON. */
  readonly gives?: 'application/pdf';
}

/** A route as the chain and the document see it. */
export interface ApiRoute<D> extends Described {
  readonly action: MemberAction | PublicAction;
  /** Other actions that the same route is for: an applicant, a coach or a manager completes a task. */
  readonly alsoFor?: readonly MemberAction[];
  readonly body?: z.ZodType;
  /** Schema of the answer; none when there is nothing to tell. */
  readonly answers?: z.ZodType;
  /** It is for whoever has signed the call; the handler checks that. */
  readonly signed?: true;
  readonly run: (
    request: ApiRequest<unknown> | null,
    deps: D,
    signed: () => SignedCall,
  ) => Promise<ApiReply>;
}

const noBody = z.strictObject({}).optional();
const noQuery = z.strictObject({});

/**
 * Declares a route. Body and query are read strictly by their schemas, which are also the
 * document's; what does not fit is answered with what is wrong, and the handler is not called. The
 * answer has the type of its schema.
 */
export function defineApiRoute<D, B = undefined, A = unknown>(
  route: Described & {
    readonly action: MemberAction;
    readonly alsoFor?: readonly MemberAction[];
    readonly body?: z.ZodType<B>;
    readonly answers?: z.ZodType<A>;
    readonly handler: (request: ApiRequest<B>, deps: D) => Promise<ApiReply<NoInfer<A>>>;
  },
): ApiRoute<D>;
export function defineApiRoute<D>(
  route: Described & {
    readonly action: MemberAction;
    readonly alsoFor?: readonly MemberAction[];
    readonly body?: z.ZodType;
    readonly answers?: z.ZodType;
    readonly handler: (request: ApiRequest<unknown>, deps: D) => Promise<ApiReply>;
  },
): ApiRoute<D> {
  const { handler, ...described } = route;
  const { body = noBody, query = noQuery } = described;
  return {
    ...described,
    run: async (request, deps) => {
      if (request === null) return problem('NotLoggedIn', 401);
      const asked = query.safeParse(request.query);
      if (!asked.success) return problem('WrongQuery', 400, { errors: detailsOf(asked.error) });
      const parsed = body.safeParse(request.body);
      if (!parsed.success) return problem('WrongBody', 422, { errors: detailsOf(parsed.error) });
      return handler({ ...request, body: parsed.data }, deps);
    },
  };
}

/** What does not fit in a body or query, by its place. */
export function detailsOf({ issues }: z.ZodError) {
  return issues.map(({ path, code, message }) => ({ path: path.join('.'), code, message }));
}

/** Declares a route that needs no token, such as the document itself. */
export function definePublicApiRoute<D>(
  route: Described & {
    readonly action: PublicAction;
    readonly answers?: z.ZodType;
    readonly handler: (deps: D) => Promise<ApiReply>;
  },
): ApiRoute<D> {
  const { handler, ...described } = route;
  return { ...described, run: (_request, deps) => handler(deps) };
}

/** Declares a route of calls that are signed: another system's, behind which there is no person. */
export function defineSignedApiRoute<D>(
  route: Described & {
    readonly action: PublicAction;
    readonly answers: z.ZodType;
    readonly handler: (call: SignedCall, deps: D) => Promise<ApiReply>;
  },
): ApiRoute<D> {
  const { handler, ...described } = route;
  return {
    ...described,
    signed: true,
    run: (_request, deps, signed) => handler(signed(), deps),
  };
}
