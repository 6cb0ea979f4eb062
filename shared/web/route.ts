/**
 * A route of the pages: address, the action that it needs, and what it does. A route without an
 * action does not compile, and `audience` refuses to start with one.
 */
import type { Action, actions } from '../access/action.ts';
import type { Reply } from './reply.ts';
import type { PageRequest, PostRequest, VisitorPost, VisitorRequest } from './request.ts';

/** Actions that need no login. */
export type PublicAction = {
  [A in Action]: (typeof actions)[A]['roles'] extends 'everyone' ? A : never;
}[Action];

/** Actions that need a login and one of their roles. */
export type MemberAction = Exclude<Action, PublicAction>;

interface At {
  /** Root-absolute, parameters in braces: `/handlaggning/arende/{caseId}`. */
  readonly path: string;
}

export interface VisitorGet<D> extends At {
  readonly method: 'GET';
  readonly action: PublicAction;
  readonly handler: (request: VisitorRequest, deps: D) => Promise<Reply>;
}

export interface VisitorPostRoute<D> extends At {
  readonly method: 'POST';
  readonly action: PublicAction;
  readonly handler: (request: VisitorPost, deps: D) => Promise<Reply>;
}

export interface MemberGet<D> extends At {
  readonly method: 'GET';
  readonly action: MemberAction;
  readonly handler: (request: PageRequest, deps: D) => Promise<Reply>;
}

export interface MemberPost<D> extends At {
  readonly method: 'POST';
  readonly action: MemberAction;
  readonly handler: (request: PostRequest, deps: D) => Promise<Reply>;
}

/** `D` is what the handlers need of the outside: the composition root's object. */
export type Route<D> = VisitorGet<D> | VisitorPostRoute<D> | MemberGet<D> | MemberPost<D>;

/**
 * Declares a route. The role is checked before the handler runs; the relation to the case and
 * protected identity are the handler's to check with `may`, when it has read the subject.
 */
export function defineRoute<D>(route: Route<D>): Route<D> {
  return route;
}
