import { describe, expect, it } from 'vitest';
import type { Role } from '../../shared/access/role.ts';
import { audience } from '../../shared/web/audience.ts';
import type { HttpResult } from '../../shared/web/chain/event.ts';
import { type Session, sessionKey } from '../../shared/web/session.ts';
import { stylesheetPath } from '../../shared/web/style/stylesheet-path.ts';
import {
  aContext,
  anEvent,
  aPost,
  aSession,
  somePorts,
  wallTime,
} from '../../shared/web/test/an-event.ts';
import type { SiteDeps } from './deps.ts';
import { routes } from './routes.tsx';

interface Given {
  readonly session?: Session | null;
  readonly roles?: readonly Role[];
  readonly next?: string | null;
  readonly local?: boolean;
  readonly fails?: boolean;
  readonly secure?: boolean;
}

function site(given: Given = {}) {
  const { session = null, roles = ['sokande'], next = null, local = true, fails = false } = given;
  const some = somePorts(session);
  const moved: number[] = [];
  const begun: (string | null)[] = [];
  const ports = { ...some.ports, secure: given.secure ?? false };
  const viewer = { sub: 'sub-1', name: 'Anna', roles, unit: null, seesProtected: false };
  const deps: SiteDeps = {
    login: {
      begin: async (to) => {
        begun.push(to);
        return { url: new URL('http://127.0.0.1:4566/oauth2/authorize?x=1'), cookie: 'sealed' };
      },
      finish: async () => {
        if (fails) throw new Error('state does not match');
        return { identity: { viewer, personalNumber: '199001019802' }, next };
      },
      logoutUrl: () => new URL('http://127.0.0.1:4566/logout'),
    },
    sessions: some.sessions,
    wallClock: () => wallTime,
    log: ports.log,
    secure: ports.secure,
    moveTime: local
      ? async (ms) => {
          moved.push(ms);
        }
      : null,
    stylesheet: async () => 'body{}',
    rules: async () => ({}),
  };
  const handler = audience(routes, ports, deps);
  const send = (event: Parameters<typeof handler>[0]) => handler(event, aContext);
  return { ...some, moved, begun, send };
}

function cookieIn(result: HttpResult, name: string): string {
  return result.cookies.find((cookie) => cookie.includes(name)) ?? '';
}

const callback = () => anEvent({ path: '/auth/callback', query: { code: 'c', state: 's' } });

describe('the landing page', () => {
  it('shows the applicant and the staff where to go in, without a login', async () => {
    const { body, statusCode } = await site().send(anEvent());
    expect(statusCode).toBe(200);
    expect(body).toContain('href="/ansokan"');
    expect(body).toContain('Logga in som medarbetare');
    expect(body).toContain('/tillganglighet');
  });
});

describe('logging in', () => {
  it('sends the person to the login service with a sealed, short-lived cookie', async () => {
    const result = await site().send(anEvent({ path: '/logga-in' }));
    expect(result.statusCode).toBe(303);
    expect(result.headers.location).toContain('/oauth2/authorize');
    expect(cookieIn(result, 'vagen_login')).toBe(
      'vagen_login=sealed; Path=/; Max-Age=900; HttpOnly; SameSite=Lax',
    );
  });

  it('remembers where the person was going, but never an address of somebody else', async () => {
    const { send, begun } = site();
    for (const vidare of [
      '/ansokan/A-1?x=1',
      '//evil.example',
      'https://evil.example',
      '/\\evil',
    ]) {
      await send(anEvent({ path: '/logga-in', query: { vidare } }));
    }
    expect(begun).toEqual(['/ansokan/A-1?x=1', null, null, null]);
  });

  it('gives a session: a random id in the cookie, everything else in the store', async () => {
    const { send, sessions } = site();
    const result = await send(callback());
    const id = /vagen_session=([\w-]{43});/.exec(cookieIn(result, 'vagen_session'))?.[1] ?? '';
    expect(cookieIn(result, 'vagen_session')).toBe(
      `vagen_session=${id}; Path=/; HttpOnly; SameSite=Lax`,
    );
    expect([...sessions.all.keys()]).toEqual([sessionKey(id)]);
    expect(sessions.all.get(sessionKey(id))).toMatchObject({
      sub: 'sub-1',
      personalNumber: '199001019802',
      expiresAt: '2026-03-17T17:00:00.000Z',
    });
    expect(JSON.stringify(result)).not.toContain('199001019802');
  });

  it('over https the session cookie is Secure and bound to the host', async () => {
    const result = await site({ secure: true }).send(callback());
    expect(cookieIn(result, 'vagen_session')).toMatch(/^__Host-vagen_session=.*; Secure$/);
  });

  it.each([
    ['sokande', '/ansokan'],
    ['mottagningssekreterare', '/handlaggning'],
    ['socialsekreterare', '/handlaggning'],
    ['jobbtorgscoach', '/jobbtorg'],
    ['jobbtorgschef', '/jobbtorg'],
    ['enhetschef', '/handlaggning'],
    ['controller', '/styrning'],
  ] as const)('a %s lands on %s', async (role, entrance) => {
    const result = await site({ roles: [role] }).send(callback());
    expect(result.headers.location).toBe(entrance);
  });

  it('goes on to where the person was going', async () => {
    const result = await site({ next: '/ansokan/A-1' }).send(callback());
    expect(result.headers.location).toBe('/ansokan/A-1');
  });

  it('that fails says so in plain words, logs why, and gives no session', async () => {
    const { send, sessions, lines } = site({ fails: true });
    const result = await send(callback());
    expect(result.statusCode).toBe(400);
    expect(result.body).toContain('Det gick inte att logga in');
    expect(result.body).not.toContain('state does not match');
    expect(sessions.all.size).toBe(0);
    expect(lines).toContainEqual(expect.objectContaining({ fault: 'state does not match' }));
  });

  it('of somebody without a role here gives no session', async () => {
    const { send, sessions } = site({ roles: [] });
    const result = await send(callback());
    expect(result.statusCode).toBe(403);
    expect(sessions.all.size).toBe(0);
  });
});

describe('logging out', () => {
  const fields = { _csrf: aSession().csrf, _key: 'form-key-0123456789' };

  it('ends the session here and at the login service', async () => {
    const { send, sessions, cookie } = site({ session: aSession() });
    const result = await send(aPost('/logga-ut', fields, { cookies: [cookie] }));
    expect(result.headers.location).toBe('http://127.0.0.1:4566/logout');
    expect(sessions.all.size).toBe(0);
    expect(cookieIn(result, 'vagen_session')).toContain('Max-Age=0');
  });

  it('cannot be done to somebody by another site', async () => {
    const { send, sessions, cookie } = site({ session: aSession() });
    const forged = { ...fields, _csrf: 'guessed' };
    await send(aPost('/logga-ut', forged, { cookies: [cookie] }));
    expect(sessions.all.size).toBe(1);
  });
});

describe('the clock', () => {
  const visitor = 'vagen_form=the-token-of-this-visitor';
  const fields = { _csrf: 'the-token-of-this-visitor', _key: 'form-key-0123456789' };

  it('is moved forward by whole days in the local target', async () => {
    const { send, moved } = site();
    const result = await send(aPost('/tid', { ...fields, days: '14' }, { cookies: [visitor] }));
    expect(result.statusCode).toBe(303);
    expect(moved).toEqual([14 * 86_400_000]);
  });

  it('is not moved by what is no number of days; what was typed is still there', async () => {
    const { send, moved } = site();
    const result = await send(aPost('/tid', { ...fields, days: '-1' }, { cookies: [visitor] }));
    expect(result.statusCode).toBe(422);
    expect(result.body).toContain('value="-1"');
    expect(moved).toEqual([]);
  });

  it('is no page at all anywhere else', async () => {
    const { send } = site({ local: false });
    expect((await send(anEvent({ path: '/tid' }))).statusCode).toBe(404);
    const post = aPost('/tid', { ...fields, days: '1' }, { cookies: [visitor] });
    expect((await send(post)).statusCode).toBe(404);
  });
});

describe('the files of the site', () => {
  it('are kept by browsers for a year, and come packed when they can be unpacked', async () => {
    const plain = await site().send(anEvent({ path: stylesheetPath }));
    expect(plain.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(plain.headers['content-type']).toContain('text/css');
    expect(plain.body).toBe('body{}');
    expect(plain.cookies).toEqual([]);
    const headers = { 'accept-encoding': 'gzip, br' };
    const packed = await site().send(anEvent({ path: stylesheetPath, headers }));
    expect(packed.headers['content-encoding']).toBe('gzip');
    expect(packed.isBase64Encoded).toBe(true);
  });

  it('of another name are not there', async () => {
    expect((await site().send(anEvent({ path: '/assets/x.css' }))).statusCode).toBe(404);
  });
});
