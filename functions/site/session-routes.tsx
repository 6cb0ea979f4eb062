import type { Identity } from '../../shared/web/claims.ts';
import { sessionCookie, setCookie } from '../../shared/web/cookie.ts';
import { randomId } from '../../shared/web/random-id.ts';
import { isOwnPath, page, type Reply, redirect, redirectAway } from '../../shared/web/reply.ts';
import type { VisitorRequest } from '../../shared/web/request.ts';
import { defineRoute } from '../../shared/web/route.ts';
import { type Session, sessionHours, sessionKey } from '../../shared/web/session.ts';
import { entranceOf } from '../../shared/web/view/navigation.ts';
import type { SiteDeps } from './deps.ts';
import { loginMinutes } from './login.ts';

/** Kept while the person is at the login service. */
const attemptCookie = 'vagen_login';

/** An address to go on to: of our own, and not one of the login itself. */
function nextOf(path: string | undefined): string | null {
  if (path === undefined || !isOwnPath(path) || path.length > 500) return null;
  return /^\/(logga-|auth\/)/.test(path) ? null : path;
}

function sessionOf({ viewer, personalNumber }: Identity, now: Date): Session {
  const expiresAt = new Date(now.getTime() + sessionHours * 3_600_000).toISOString();
  return { ...viewer, personalNumber, csrf: randomId(), expiresAt };
}

function failurePage(request: VisitorRequest, kind: 'failed' | 'noRole', cookies: string[]): Reply {
  const { login } = request.texts.site;
  const [title, text] =
    kind === 'failed'
      ? [login.failedTitle, login.failedText]
      : [login.noRoleTitle, login.noRoleText];
  const body = (
    <>
      <h1 class="ds-heading" data-size="lg">
        {title}
      </h1>
      <p>{text}</p>
      <p>
        <a class="ds-button" href="/logga-in">
          {login.again}
        </a>
      </p>
    </>
  );
  return page(title, body, { status: kind === 'failed' ? 400 : 403, cookies });
}

async function finishLogin(request: VisitorRequest, deps: SiteDeps): Promise<Reply> {
  const { secure } = deps;
  const done = setCookie(attemptCookie, '', { secure, maxAge: 0 });
  let finished: Awaited<ReturnType<SiteDeps['login']['finish']>>;
  try {
    finished = await deps.login.finish(request.query, request.cookie(attemptCookie) ?? '');
  } catch (error) {
    deps.log.fault(request.requestId, error instanceof Error ? error : new Error('login'));
    return failurePage(request, 'failed', [done]);
  }
  const { identity, next } = finished;
  const entrance = entranceOf(identity.viewer);
  if (entrance === undefined) return failurePage(request, 'noRole', [done]);
  const id = randomId();
  await deps.sessions.create(sessionKey(id), sessionOf(identity, deps.wallClock()));
  return redirect(nextOf(next ?? undefined) ?? entrance, [
    done,
    setCookie(sessionCookie, id, { secure }),
  ]);
}

/** Logging in and out. The session lives in the store; the browser has a random id. */
export const sessionRoutes = [
  defineRoute<SiteDeps>({
    method: 'GET',
    path: '/logga-in',
    action: 'landing.read',
    handler: async ({ viewer, query }, { login, secure }) => {
      const next = nextOf(query.vidare);
      if (viewer !== null) return redirect(next ?? entranceOf(viewer) ?? '/');
      const { url, cookie } = await login.begin(next);
      return redirectAway(url, [
        setCookie(attemptCookie, cookie, { secure, maxAge: loginMinutes * 60 }),
      ]);
    },
  }),
  defineRoute<SiteDeps>({
    method: 'GET',
    path: '/auth/callback',
    action: 'landing.read',
    handler: finishLogin,
  }),
  defineRoute<SiteDeps>({
    method: 'POST',
    path: '/logga-ut',
    action: 'session.read',
    handler: async (request, deps) => {
      const id = request.cookie(sessionCookie);
      if (id !== undefined) await deps.sessions.delete(sessionKey(id));
      return redirectAway(deps.login.logoutUrl(), [
        setCookie(sessionCookie, '', { secure: deps.secure, maxAge: 0 }),
      ]);
    },
  }),
];
