import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { apiAudience } from './api-audience.ts';
import { type ApiRoute, defineApiRoute, definePublicApiRoute, json } from './api-route.ts';
import { problem } from './problem.ts';
import { aContext, anEvent, type EventParts, somePorts } from './test/an-event.ts';

const bodySchema = z.strictObject({ note: z.string().min(1) });

const routes: readonly ApiRoute<null>[] = [
  definePublicApiRoute<null>({
    method: 'GET',
    path: '/api/openapi.json',
    summary: 'The document',
    action: 'landing.read',
    handler: async () => json({ openapi: '3.1.0' }),
  }),
  defineApiRoute<null>({
    method: 'GET',
    path: '/api/cases/{caseId}',
    summary: 'A case',
    action: 'case.read',
    handler: async ({ params, viewer }) => json({ caseId: params.caseId, reader: viewer.name }),
  }),
  defineApiRoute<null, z.infer<typeof bodySchema>>({
    method: 'POST',
    path: '/api/cases/{caseId}/notes',
    summary: 'A note',
    action: 'case.note',
    body: bodySchema,
    handler: async ({ body, key }) =>
      body.note === 'no' ? problem('TaskAlreadyDone') : json({ note: body.note, key }, 201),
  }),
];

const claims = {
  sub: 's',
  token_use: 'id',
  name: 'Sara',
  'cognito:groups': '[socialsekreterare]',
};

function app() {
  const { ports, lines } = somePorts(null);
  const handler = apiAudience(routes, ports, null);
  const send = (parts: EventParts, bearer: unknown = claims) => {
    const event = anEvent(parts);
    Reflect.set(event.requestContext, 'authorizer', { jwt: { claims: bearer, scopes: null } });
    return handler(event, aContext);
  };
  return { send, lines };
}

const jsonHeaders = { 'content-type': 'application/json', 'idempotency-key': 'key-12345' };
const note = (body: unknown, headers: Readonly<Record<string, string>> = {}): EventParts => ({
  method: 'POST',
  path: '/api/cases/C-1/notes',
  body: JSON.stringify(body),
  headers: { ...jsonHeaders, ...headers },
});

describe('the JSON API', () => {
  it('answers the bearer of a token whose role has the action', async () => {
    const result = await app().send({ path: '/api/cases/C-1' });
    expect(result.statusCode).toBe(200);
    expect(JSON.parse(result.body)).toEqual({ caseId: 'C-1', reader: 'Sara' });
    expect(result.headers['cache-control']).toBe('no-store');
  });

  it('refuses who has no token, and who has the wrong role, with a problem', async () => {
    const without = await app().send({ path: '/api/cases/C-1' }, null);
    expect(without.statusCode).toBe(401);
    expect(without.headers['content-type']).toBe('application/problem+json');
    const coach = { ...claims, 'cognito:groups': ['jobbtorgscoach'] };
    const wrong = await app().send({ path: '/api/cases/C-1' }, coach);
    expect(JSON.parse(wrong.body)).toMatchObject({ status: 403, code: 'NotAllowed' });
  });

  it('refuses an access token: it names no person', async () => {
    const access = { ...claims, token_use: 'access' };
    const result = await app().send({ path: '/api/cases/C-1' }, access);
    expect(JSON.parse(result.body)).toMatchObject({ status: 401, code: 'NotLoggedIn' });
  });

  it('does nothing by a POST without an idempotency key that can be told from others', async () => {
    for (const key of ['', 'short', 'with spaces in it', 'x'.repeat(65)]) {
      const result = await app().send(note({ note: 'ja' }, { 'idempotency-key': key }));
      expect(JSON.parse(result.body)).toMatchObject({ status: 400, code: 'WrongIdempotencyKey' });
    }
  });

  it('refuses a query that is not described, and a body where none is', async () => {
    const asked = await app().send({ path: '/api/cases/C-1', query: { all: 'yes' } });
    expect(JSON.parse(asked.body)).toMatchObject({ status: 400, code: 'WrongQuery' });
    const body = { ...note({ more: 1 }), method: 'GET', path: '/api/cases/C-1' };
    expect(JSON.parse((await app().send(body)).body)).toMatchObject({ code: 'WrongBody' });
  });

  it('gives its document to anybody', async () => {
    expect((await app().send({ path: '/api/openapi.json' }, null)).statusCode).toBe(200);
  });

  it('takes a body that fits, under the key of the caller', async () => {
    const result = await app().send(note({ note: 'ja' }, { 'idempotency-key': 'key-67890' }));
    expect(result.statusCode).toBe(201);
    const { note: written, key } = JSON.parse(result.body);
    expect(written).toBe('ja');
    const again = await app().send(note({ note: 'ja' }, { 'idempotency-key': 'key-67890' }));
    expect(JSON.parse(again.body).key).toBe(key);
    const other = await app().send(note({ note: 'ja' }, { 'idempotency-key': 'key-00000' }));
    expect(JSON.parse(other.body).key).not.toBe(key);
  });

  it('names what is wrong in a body, unknown fields too, and calls no handler', async () => {
    const result = await app().send(note({ note: '', other: 1 }));
    expect(result.statusCode).toBe(422);
    const { code, errors } = JSON.parse(result.body);
    expect(code).toBe('WrongBody');
    expect(errors).toHaveLength(2);
    expect(errors[0]).toMatchObject({ path: 'note', code: 'too_small' });
    expect(errors[1]).toMatchObject({ path: '', code: 'unrecognized_keys' });
  });

  it('refuses other content types, and what is no JSON', async () => {
    const form = note({}, { 'content-type': 'text/plain' });
    expect((await app().send(form)).statusCode).toBe(415);
    expect((await app().send({ ...note({}), body: '{' })).statusCode).toBe(400);
  });

  it('tells a refusal of the domain by its code, and in words of the language asked for', async () => {
    const result = await app().send(note({ note: 'no' }, { 'accept-language': 'en' }));
    expect(result.statusCode).toBe(409);
    expect(JSON.parse(result.body)).toMatchObject({
      code: 'TaskAlreadyDone',
      detail: expect.stringContaining('already done'),
    });
  });

  it('knows no other addresses', async () => {
    expect(JSON.parse((await app().send({ path: '/api/x' })).body)).toMatchObject({ status: 404 });
  });
});
