import { describe, expect, it } from 'vitest';
import { audience, undeclaredRoutes } from './audience.ts';
import { maxBody } from './chain/read-form.ts';
import { PostForm } from './form/post-form.tsx';
import { download, notFound, page, redirect, refusal } from './reply.ts';
import { defineRoute, type Route } from './route.ts';
import { aContext, anEvent, aPost, aSession, somePorts } from './test/an-event.ts';

const token = aSession().csrf;
const key = 'form-key-0123456789';
const posted: unknown[] = [];

const routes: readonly Route<null>[] = [
  defineRoute<null>({
    method: 'GET',
    path: '/handlaggning/{caseId}',
    action: 'worklist.read',
    handler: async (request) => {
      const form = (
        <PostForm request={request} action="/handlaggning/skicka">
          {request.params.caseId}
        </PostForm>
      );
      return page(`Ärende ${request.viewer.name}`, form, { cookies: ['own=1'] });
    },
  }),
  defineRoute<null>({
    method: 'POST',
    path: '/handlaggning/skicka',
    action: 'worklist.read',
    handler: async (request) => {
      posted.push(request.form, request.press, request.key, request.outcome);
      return redirect('/handlaggning/klar');
    },
  }),
  defineRoute<null>({
    method: 'GET',
    path: '/fel',
    action: 'landing.read',
    handler: async () => {
      throw new Error('secret of 19121212-1212 in the table');
    },
  }),
  defineRoute<null>({
    method: 'GET',
    path: '/hemlig',
    action: 'worklist.read',
    handler: async () => notFound(),
  }),
  defineRoute<null>({
    method: 'GET',
    path: '/nekad',
    action: 'landing.read',
    handler: async () => refusal('DeciderIsProposer', { detail: <p>Fråga en chef.</p> }),
  }),
  defineRoute<null>({
    method: 'GET',
    path: '/brev',
    action: 'worklist.read',
    handler: async () => download(new Uint8Array([37, 80]), 'application/pdf', 'beslut "1".pdf'),
  }),
  defineRoute<null>({
    method: 'GET',
    path: '/remisser',
    action: 'remittal.list',
    handler: async () => page('Remisser', ''),
  }),
];

function app(session = aSession()) {
  const given = somePorts(session);
  const handler = audience(routes, given.ports, null);
  return { ...given, send: (event: Parameters<typeof handler>[0]) => handler(event, aContext) };
}

function visitorApp() {
  const given = somePorts(null);
  const handler = audience(routes, given.ports, null);
  return { ...given, send: (event: Parameters<typeof handler>[0]) => handler(event, aContext) };
}

const ours = { _csrf: token, _key: key };

describe('a page', () => {
  it('is given to who is logged in, with the own name, and is never cached', async () => {
    const { send, cookie } = app();
    const result = await send(anEvent({ path: '/handlaggning/A-1', cookies: [cookie] }));
    expect(result.statusCode).toBe(200);
    expect(result.body).toMatch(/^<!doctype html><html lang="sv"/);
    expect(result.body).toContain('Ärende Sara Sekreterare');
    expect(result.body).toContain('A-1');
    expect(result.headers['cache-control']).toBe('no-store');
    expect(result.cookies).toContain('own=1');
  });

  it('finds the session in a cookie header too, where the gateway has no list of cookies', async () => {
    const { send, cookie } = app();
    const headers = { Cookie: `other=1; ${cookie}` };
    const result = await send(anEvent({ path: '/handlaggning/A-1', headers }));
    expect(result.statusCode).toBe(200);
  });

  it('carries the token of the session and a fresh key in its form', async () => {
    const { send, cookie } = app();
    const event = () => anEvent({ path: '/handlaggning/A-1', cookies: [cookie] });
    const keys = [await send(event()), await send(event())].map(
      ({ body }) => /action="\/handlaggning\/skicka".*?name="_key" value="([^"]+)"/.exec(body)?.[1],
    );
    expect(keys[0]).toMatch(/^[\w-]{43}$/);
    expect(keys[0]).not.toBe(keys[1]);
  });

  it('forbids script, inline style, frames and posts to elsewhere than here and the login', async () => {
    const { send, cookie } = app();
    const { headers } = await send(anEvent({ path: '/handlaggning/A-1', cookies: [cookie] }));
    const policy = headers['content-security-policy'];
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("style-src 'self'");
    expect(policy).toContain("form-action 'self' http://127.0.0.1:4566");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('same-origin');
  });

  it('has no inline style and no script, which the policy would refuse', async () => {
    const { send, cookie } = app();
    const { body } = await send(anEvent({ path: '/handlaggning/A-1', cookies: [cookie] }));
    expect(body).not.toMatch(/<script|\sstyle=|\son\w+=/);
  });
});

describe('who may', () => {
  it('one who is not logged in is sent to log in and then on to the same page', async () => {
    const result = await visitorApp().send(
      anEvent({ path: '/handlaggning/A-1', query: { sida: '2' } }),
    );
    expect(result.statusCode).toBe(303);
    expect(result.headers.location).toBe('/logga-in?vidare=%2Fhandlaggning%2FA-1%3Fsida%3D2');
  });

  it('a session that has run out is no session, whatever the store still holds', async () => {
    const { send, cookie } = app(aSession({ expiresAt: '2026-03-17T07:59:59.000Z' }));
    const result = await send(anEvent({ path: '/handlaggning/A-1', cookies: [cookie] }));
    expect(result.statusCode).toBe(303);
  });

  it('a role without the action is refused before the handler runs', async () => {
    const { send, cookie } = app();
    const result = await send(anEvent({ path: '/remisser', cookies: [cookie] }));
    expect(result.statusCode).toBe(403);
    expect(result.body).toContain('Du har inte behörighet');
  });

  it('what may not be seen and what does not exist give the same page', async () => {
    const { send, cookie } = app();
    const hidden = await send(anEvent({ path: '/hemlig', cookies: [cookie] }));
    const absent = await send(anEvent({ path: '/finns-inte', cookies: [cookie] }));
    const withoutKey = (body: string) => body.replaceAll(/name="_key" value="[^"]+"/g, '');
    expect(hidden.statusCode).toBe(404);
    expect(absent.statusCode).toBe(404);
    expect(withoutKey(hidden.body)).toBe(withoutKey(absent.body));
  });

  it('a route that declares no action is named, and an audience does not start with one', () => {
    const route = { method: 'GET', path: '/oppen', handler: async () => page('', '') } as const;
    // @ts-expect-error a route without an action must not compile
    const undeclared: Route<null> = { ...route };
    expect(undeclaredRoutes([undeclared])).toEqual(['GET /oppen']);
    expect(() => audience([undeclared], somePorts().ports, null)).toThrow('GET /oppen');
  });
});

describe('a post', () => {
  it('reaches the handler as typed, with its key, its button and its outcome, and answers 303', async () => {
    const { send, cookie } = app();
    posted.length = 0;
    const fields = { ...ours, rent: '8 400', text: 'a\r\nb', _press: 'save', _outcome: 'hanvisad' };
    const result = await send(aPost('/handlaggning/skicka', fields, { cookies: [cookie] }));
    expect(result.statusCode).toBe(303);
    expect(result.headers.location).toBe('/handlaggning/klar');
    const form = { rent: ['8 400'], text: ['a\nb'] };
    expect(posted).toEqual([form, { do: 'send', as: 'save' }, key, 'hanvisad']);
  });

  it('is read when the gateway hands the body over in base64', async () => {
    const { send, cookie } = app();
    posted.length = 0;
    const body = Buffer.from(new URLSearchParams({ ...ours, name: 'Åsa' }).toString());
    const parts = { cookies: [cookie], body: body.toString('base64'), base64: true };
    await send(aPost('/handlaggning/skicka', {}, parts));
    expect(posted[0]).toEqual({ name: ['Åsa'] });
  });

  it('with a wrong or missing token is called forged, and nothing is done', async () => {
    const { send, cookie } = app();
    posted.length = 0;
    for (const _csrf of ['', 'a-token-that-another-session-has!']) {
      const fields = { ...ours, _csrf };
      const result = await send(aPost('/handlaggning/skicka', fields, { cookies: [cookie] }));
      expect(result.statusCode).toBe(403);
      expect(result.body).toContain('Inget är ändrat');
    }
    expect(posted).toEqual([]);
  });

  it('from one who was logged out meanwhile says so, instead of calling it forged', async () => {
    const result = await visitorApp().send(aPost('/handlaggning/skicka', ours));
    expect(result.statusCode).toBe(401);
    expect(result.body).toContain('Du är utloggad');
  });

  it('that is too large is refused by its size, before it is read', async () => {
    const { send, cookie } = app();
    const fields = { ...ours, text: 'x'.repeat(maxBody) };
    const result = await send(aPost('/handlaggning/skicka', fields, { cookies: [cookie] }));
    expect(result.statusCode).toBe(413);
  });

  it('of another content type is refused', async () => {
    const { send, cookie } = app();
    const headers = { 'content-type': 'application/json' };
    const parts = { cookies: [cookie], headers };
    const result = await send(aPost('/handlaggning/skicka', ours, parts));
    expect(result.statusCode).toBe(415);
  });

  it('without a form key is no form of ours', async () => {
    const { send, cookie } = app();
    const result = await send(
      aPost('/handlaggning/skicka', { _csrf: token }, { cookies: [cookie] }),
    );
    expect(result.statusCode).toBe(400);
  });
});

describe('an error', () => {
  it('that nobody expected shows a page with a code, and nothing of what was thrown', async () => {
    const { send, lines } = visitorApp();
    const result = await send(anEvent({ path: '/fel' }));
    expect(result.statusCode).toBe(500);
    expect(result.body).toContain('request-1');
    expect(result.body).not.toMatch(/secret|19121212|at .*\.ts/);
    expect(result.headers['content-security-policy']).toContain("default-src 'none'");
    expect(lines).toContainEqual(
      expect.objectContaining({ fault: 'secret of 19121212-1212 in the table' }),
    );
  });

  it('of the store while the session is read is a page too', async () => {
    const given = somePorts();
    const read = async () => {
      throw new Error('the table does not answer');
    };
    const ports = { ...given.ports, sessions: { ...given.sessions, read } };
    const handler = audience(routes, ports, null);
    const result = await handler(
      anEvent({ path: '/handlaggning/A-1', cookies: [given.cookie] }),
      aContext,
    );
    expect(result.statusCode).toBe(500);
    expect(result.body).not.toContain('table');
  });

  it('that the domain names is told in the words of the reader, with what the page adds', async () => {
    const result = await visitorApp().send(anEvent({ path: '/nekad' }));
    expect(result.statusCode).toBe(409);
    expect(result.body).toContain('får inte själv fatta det');
    expect(result.body).toContain('Fråga en chef.');
  });
});

describe('the log', () => {
  it('has one line a call, with the pattern of the route and not the address', async () => {
    const { send, cookie, lines } = app();
    await send(anEvent({ path: '/handlaggning/A-1', cookies: [cookie] }));
    expect(lines).toEqual([
      {
        requestId: 'request-1',
        method: 'GET',
        route: '/handlaggning/{caseId}',
        status: 200,
        ms: expect.any(Number),
      },
    ]);
  });

  it('names the refusal of a call', async () => {
    const { send, cookie, lines } = app();
    await send(anEvent({ path: '/finns-inte', cookies: [cookie] }));
    expect(lines).toEqual([expect.objectContaining({ status: 404, reason: 'NotFound' })]);
  });
});

describe('the language', () => {
  it('is the one chosen, which is remembered in a cookie', async () => {
    const { send, cookie } = app();
    const query = { sprak: 'en' };
    const result = await send(anEvent({ path: '/handlaggning/A-1', query, cookies: [cookie] }));
    expect(result.body).toContain('<html lang="en"');
    expect(result.cookies.join()).toMatch(/vagen_sprak=en; Path=\/; Max-Age=\d+; HttpOnly/);
    const cookies = [cookie, 'vagen_sprak=en'];
    const next = await send(anEvent({ path: '/handlaggning/A-1', cookies }));
    expect(next.body).toContain('Log out');
  });

  it('can be changed on any page without losing the place', async () => {
    const { send, cookie } = app();
    const query = { sida: '2', q: 'Å&B' };
    const { body } = await send(anEvent({ path: '/handlaggning/A-1', query, cookies: [cookie] }));
    expect(body).toContain('href="?sida=2&amp;q=%C3%85%26B&amp;sprak=en"');
  });

  it('is the first of ours that the browser asks for, else Swedish', async () => {
    const { send } = visitorApp();
    const ask = async (language: string) =>
      (await send(anEvent({ path: '/nekad', headers: { 'accept-language': language } }))).body;
    expect(await ask('fi, en-GB;q=0.8')).toContain('<html lang="en"');
    expect(await ask('fi')).toContain('<html lang="sv"');
  });

  it('cannot be made to something that we do not have', async () => {
    const { send } = visitorApp();
    const result = await send(anEvent({ path: '/nekad', query: { sprak: '<b>' } }));
    expect(result.body).toContain('<html lang="sv"');
    expect(result.cookies.join()).not.toContain('vagen_sprak');
  });
});

it('a file to save has a harmless name and arrives byte for byte', async () => {
  const { send, cookie } = app();
  const result = await send(anEvent({ path: '/brev', cookies: [cookie] }));
  expect(result.headers['content-disposition']).toBe('attachment; filename="beslut__1_.pdf"');
  expect([...Buffer.from(result.body, 'base64')]).toEqual([37, 80]);
});
