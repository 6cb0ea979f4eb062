/**
 * The Lambda handler of the JSON API. The gateway has checked the token's signature, issuer and
 * audience; the rest of the chain is that of the pages, with problems instead of error pages.
 */
import middy, { type MiddlewareObj } from '@middy/core';
import httpRouter from '@middy/http-router';
import { actions, isAction } from '../access/action.ts';
import { withDeputy } from '../access/deputy-roles.ts';
import { preferredLang } from '../text/language.ts';
import type { ApiReply, ApiRoute } from './api-route.ts';
import type { WebPorts } from './audience.ts';
import { addHeaders } from './chain/add-headers.ts';
import { problemResult, replyResult } from './chain/api-answer.ts';
import { apiRequestOf, signedCallOf } from './chain/api-request.ts';
import { callOf } from './chain/call.ts';
import { type HttpEvent, type HttpResult, headerOf } from './chain/event.ts';
import { HttpError } from './chain/http-error.ts';
import { logCall } from './chain/log-call.ts';
import { limitBody } from './chain/read-form.ts';
import { securityHeaders } from './chain/security-headers.ts';
import { problem } from './problem.ts';
import { roleHas } from './view/navigation.ts';

/** What the API's chain needs of the outside. */
export type ApiPorts = Pick<
  WebPorts,
  'clock' | 'wallClock' | 'log' | 'secure' | 'loginOrigin' | 'unitNow' | 'deputies'
>;

function answerProblems(): MiddlewareObj<HttpEvent, HttpResult> {
  return {
    onError: (request) => {
      const { error, event } = request;
      const call = callOf(event);
      const known = error instanceof HttpError ? error : new HttpError('Fault');
      request.response = problemResult(call, problem(known.reason, known.status));
    },
  };
}

/** The language of sentences and the system's time. */
function readCircumstances(ports: ApiPorts): MiddlewareObj<HttpEvent, HttpResult> {
  return {
    before: async ({ event }) => {
      const call = callOf(event);
      call.lang = preferredLang(headerOf(event, 'accept-language'));
      call.now = new Date(await ports.clock.now());
    },
  };
}

async function runApiRoute<D>(
  event: HttpEvent,
  route: ApiRoute<D>,
  deps: D,
  { unitNow, deputies, wallClock }: Pick<ApiPorts, 'unitNow' | 'deputies' | 'wallClock'>,
): Promise<ApiReply> {
  callOf(event).route = route.path;
  const signed = () => signedCallOf(event, wallClock());
  if (actions[route.action].roles === 'everyone') return route.run(null, deps, signed);
  const bearer = apiRequestOf(event);
  if ('kind' in bearer) return bearer;
  // A token outlives a move to another office; the place of work is asked for each time.
  const viewer = { ...bearer.viewer, unit: await unitNow(bearer.viewer) };
  const standsInFor = await deputies(viewer, callOf(event).now.toISOString());
  const request = { ...bearer, viewer: withDeputy(viewer, standsInFor) };
  const asked = [route.action, ...(route.alsoFor ?? [])];
  if (!asked.some((action) => roleHas(request.viewer, action))) return problem('NotAllowed', 403);
  return route.run(request, deps, signed);
}

/**
 * The handler of the API.
 * @throws Error at start when a route declares no action
 */
export function apiAudience<D>(routes: readonly ApiRoute<D>[], ports: ApiPorts, deps: D) {
  const undeclared = routes.filter(({ action }) => !isAction(action)).map(({ path }) => path);
  if (undeclared.length > 0) throw new Error(`Routes without an action: ${undeclared.join(', ')}`);
  const router = httpRouter<HttpEvent, HttpResult>({
    routes: routes.map((route) => ({
      method: route.method,
      path: route.path,
      handler: async (event: HttpEvent) =>
        replyResult(callOf(event), await runApiRoute(event, route, deps, ports)),
    })),
    notFoundResponse: () => {
      throw new HttpError('NotFound');
    },
  });
  return middy<HttpEvent, HttpResult>()
    .use(logCall(ports.log, ports.wallClock))
    .use(addHeaders(securityHeaders(ports)))
    .use(answerProblems())
    .use(readCircumstances(ports))
    .use(limitBody())
    .handler(router);
}
