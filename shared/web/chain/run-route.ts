import { actions } from '../../access/action.ts';
import type { Viewer } from '../../access/viewer.ts';
import { textsOf } from '../../text/texts.ts';
import { cookieName } from '../cookie.ts';
import { randomId } from '../random-id.ts';
import { type Reply, redirect } from '../reply.ts';
import type { Posted, VisitorRequest } from '../request.ts';
import type { MemberGet, MemberPost, Route, VisitorGet, VisitorPostRoute } from '../route.ts';
import { roleHas } from '../view/navigation.ts';
import { type Call, callOf } from './call.ts';
import { cookiesOf, defined, type HttpEvent, pathOf } from './event.ts';
import { HttpError } from './http-error.ts';
import { viewerOf } from './render.tsx';

type MemberRoute<D> = MemberGet<D> | MemberPost<D>;
type VisitorRoute<D> = VisitorGet<D> | VisitorPostRoute<D>;

function isVisitorRoute<D>(route: Route<D>): route is VisitorRoute<D> {
  return actions[route.action].roles === 'everyone';
}

/** The form that is being answered keeps its key, so that sending it twice stays one action. */
function keysFor(call: Call): () => string {
  let posted = call.posted?.key;
  return () => {
    const key = posted ?? randomId();
    posted = undefined;
    return key;
  };
}

function requestOf(event: HttpEvent, call: Call): VisitorRequest {
  const cookies = cookiesOf(event);
  return {
    path: pathOf(event),
    params: defined(event.pathParameters),
    query: defined(event.queryStringParameters),
    viewer: viewerOf(call),
    lang: call.lang,
    texts: textsOf(call.lang),
    csrf: call.csrf,
    formKey: keysFor(call),
    now: call.now,
    requestId: call.requestId,
    cookie: (name) => cookies.get(cookieName(name, true)) ?? cookies.get(name),
  };
}

function postedOf({ posted }: Call): Posted {
  if (posted === null) throw new HttpError('WrongForm');
  const { fields: form, key, press, outcome } = posted;
  return { form, key, press, outcome };
}

/** One who is not logged in is sent to log in, and then on; after a post there is no way on. */
function askToLogIn(event: HttpEvent): Reply {
  if (event.requestContext.http.method !== 'GET') throw new HttpError('NotLoggedIn');
  const query = event.rawQueryString === '' ? '' : `?${event.rawQueryString}`;
  return redirect(`/logga-in?vidare=${encodeURIComponent(`${pathOf(event)}${query}`)}`);
}

async function runMemberRoute<D>(
  event: HttpEvent,
  viewer: Viewer,
  route: MemberRoute<D>,
  deps: D,
): Promise<Reply> {
  const call = callOf(event);
  if (!roleHas(viewer, route.action)) throw new HttpError('NotAllowed');
  const personalNumber = call.session?.personalNumber ?? null;
  const request = { ...requestOf(event, call), viewer, personalNumber };
  return route.method === 'GET'
    ? route.handler(request, deps)
    : route.handler({ ...request, ...postedOf(call) }, deps);
}

async function runVisitorRoute<D>(
  event: HttpEvent,
  route: VisitorRoute<D>,
  deps: D,
): Promise<Reply> {
  const call = callOf(event);
  const request = requestOf(event, call);
  return route.method === 'GET'
    ? route.handler(request, deps)
    : route.handler({ ...request, ...postedOf(call) }, deps);
}

/** The access check of the route's action, and then its handler. */
export async function runRoute<D>(event: HttpEvent, route: Route<D>, deps: D): Promise<Reply> {
  callOf(event).route = route.path;
  if (isVisitorRoute(route)) return runVisitorRoute(event, route, deps);
  const viewer = viewerOf(callOf(event));
  return viewer === null ? askToLogIn(event) : runMemberRoute(event, viewer, route, deps);
}
