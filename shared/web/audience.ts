/**
 * The Lambda handler of one audience (applicant, casework, Jobbtorg, management, site): middlewares
 * around a router. May import the domain's permissions and instruments and the texts; not the store.
 */
import middy from '@middy/core';
import httpRouter from '@middy/http-router';
import { isAction } from '../access/action.ts';
import { addHeaders } from './chain/add-headers.ts';
import { answer } from './chain/answer.tsx';
import { answerErrors } from './chain/error-page.tsx';
import type { HttpEvent, HttpResult } from './chain/event.ts';
import { HttpError } from './chain/http-error.ts';
import { logCall } from './chain/log-call.ts';
import { limitBody, readForm } from './chain/read-form.ts';
import { readSession, refuseForgedPosts } from './chain/read-session.ts';
import { runRoute } from './chain/run-route.ts';
import { securityHeaders } from './chain/security-headers.ts';
import type { DeputyRoles } from './deputy-roles.ts';
import type { Log } from './log.ts';
import type { Route } from './route.ts';
import type { SessionStore } from './session.ts';
import type { UnitNow } from './unit-now.ts';

/** What the chain itself needs of the outside; the composition root gives it. */
export interface WebPorts {
  readonly sessions: SessionStore;
  /** The system's clock: the present instant, ISO UTC. */
  readonly clock: { readonly now: () => Promise<string> };
  /** The machine's clock: sessions run out by it, however the system's clock is moved. */
  readonly wallClock: () => Date;
  /** Where somebody works at that moment. */
  readonly unitNow: UnitNow;
  /** Which roles somebody holds at that moment as a deputy. */
  readonly deputies: DeputyRoles;
  readonly log: Log;
  /** Whether the pages are served over https. */
  readonly secure: boolean;
  /** Origin of the login service, `https://….amazoncognito.com`. */
  readonly loginOrigin: string;
}

/** The routes that declare no action of `shared/access`, as `GET /path`; there must be none. */
export function undeclaredRoutes<D>(routes: readonly Route<D>[]): readonly string[] {
  return routes
    .filter(({ action }) => !isAction(action))
    .map(({ method, path }) => `${method} ${path}`);
}

/**
 * The handler of an audience. The order of the chain is the order of what may be trusted: log and
 * headers around everything, then who asks, then how much was sent, what it says, whether it is
 * theirs, and last the access check of the route, right before its handler.
 *
 * @throws Error at start when a route declares no action
 */
export function audience<D>(routes: readonly Route<D>[], ports: WebPorts, deps: D) {
  const undeclared = undeclaredRoutes(routes);
  if (undeclared.length > 0) throw new Error(`Routes without an action: ${undeclared.join(', ')}`);
  const router = httpRouter<HttpEvent, HttpResult>({
    routes: routes.map((route) => ({
      method: route.method,
      path: route.path,
      handler: async (event: HttpEvent) => answer(event, await runRoute(event, route, deps)),
    })),
    notFoundResponse: () => {
      throw new HttpError('NotFound');
    },
  });
  return middy<HttpEvent, HttpResult>()
    .use(logCall(ports.log, ports.wallClock))
    .use(addHeaders(securityHeaders(ports)))
    .use(answerErrors())
    .use(readSession(ports))
    .use(limitBody())
    .use(readForm())
    .use(refuseForgedPosts())
    .handler(router);
}
