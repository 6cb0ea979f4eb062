import { createServer, type Server } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { afterEach, expect, test } from 'vitest';
import { startFront, stopFront } from './front.ts';
import { readSettings } from './settings.ts';

const ends: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

const full = JSON.stringify({ __type: 'TooManyRequestsException', message: 'cap 16' });

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('it does not listen');
  return address.port;
}

/** A cloud that is full for the first so many requests, and a front before it. */
async function aFront(fullFor: number, patienceMs: number, refused = full) {
  const seen: string[] = [];
  const cloud = createServer(async (incoming, outgoing) => {
    seen.push(`${incoming.method} ${incoming.url} ${await buffer(incoming)}`);
    outgoing.writeHead(seen.length > fullFor ? 201 : 429, { 'x-seen': String(seen.length) });
    outgoing.end(seen.length > fullFor ? 'taken' : refused);
  });
  await new Promise<void>((done) => cloud.listen(0, '127.0.0.1', done));
  ends.push(async () => cloud.close());
  const AWS_ENDPOINT_URL = `http://127.0.0.1:${portOf(cloud)}`;
  const settings = { ...readSettings({ AWS_ENDPOINT_URL }), port: 0 };
  const front = await startFront(settings, { patienceMs });
  ends.push(() => stopFront(front));
  const url = `http://127.0.0.1:${portOf(front)}/a?b=c`;
  const post = (accept = 'text/html,*/*') =>
    fetch(url, { method: 'POST', body: 'd=e', headers: { accept } });
  const get = () => fetch(url, { headers: { accept: 'text/html,*/*' } });
  return { seen, post, get };
}

test('a request that the cloud had no place for is passed on again, whole', async () => {
  const { seen, post } = await aFront(2, 5000);
  const answer = await post();
  expect([answer.status, answer.headers.get('x-seen'), await answer.text()]).toEqual([
    201,
    '3',
    'taken',
  ]);
  expect(new Set(seen).size).toBe(1);
  expect(seen[0]).toMatch(/^POST \/_aws\/execute-api\/.*\/a\?b=c d=e$/);
});

test('a cloud that stays full is told of in words, as a page', async () => {
  const { post, get } = await aFront(100, 600);
  const answer = await post();
  expect(answer.status).toBe(503);
  expect(answer.headers.get('content-type')).toContain('text/html');
  const words = await answer.text();
  expect(words).toContain('Ingenting har skickats eller sparats');
  expect(words).not.toContain('Försök igen');
  expect(await (await get()).text()).toContain('<a href="">Försök igen</a>');
});

test('a program is told by the cloud’s own refusal, after which it knows to come again', async () => {
  const { post } = await aFront(100, 600);
  const answer = await post('application/json');
  expect([answer.status, await answer.text()]).toEqual([429, full]);
});

test('an answer of the API that only looks alike is passed back as it is', async () => {
  const { seen, post } = await aFront(100, 5000, '{"error":"RateLimited"}');
  const answer = await post();
  expect([answer.status, await answer.text()]).toEqual([429, '{"error":"RateLimited"}']);
  expect(seen).toHaveLength(1);
});

test('a cloud that does not answer is told of', async () => {
  const { post } = await aFront(0, 600);
  await ends.shift()?.();
  const gone = await post();
  expect(gone.status).toBe(502);
});
