import { createServer, type RequestListener } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { postTo } from './post.ts';

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** A receiver on the own machine, and what it was sent. */
async function aReceiver(answer: RequestListener) {
  const seen: { readonly url: string; readonly body: string }[] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      seen.push({ url: request.url ?? '', body: Buffer.concat(parts).toString('utf8') });
      answer(request, response);
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  closing.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const at = server.address();
  if (at === null || typeof at === 'string') throw new Error('it listens nowhere');
  return { seen, address: `http://127.0.0.1:${at.port}/hook` };
}

const post = postTo('local');

test('the very bytes are posted, and the status comes back', async () => {
  const { seen, address } = await aReceiver((_, response) => response.writeHead(204).end());
  expect(await post(address, { 'webhook-id': 'R-1_1' }, '{"å":1}')).toEqual({ status: 204 });
  expect(seen).toEqual([{ url: '/hook', body: '{"å":1}' }]);
});

test('a redirect is not followed', async () => {
  const other = await aReceiver((_, response) => response.writeHead(204).end());
  const { address } = await aReceiver((_, response) =>
    response.writeHead(307, { location: other.address }).end(),
  );
  expect(await post(address, {}, '{}')).toEqual({ status: 307 });
  expect(other.seen).toEqual([]);
});

test('what a receiver says without end is not listened to', async () => {
  const { address } = await aReceiver((_, response) => {
    response.writeHead(200);
    response.write('x'.repeat(1000));
  });
  expect(await post(address, {}, '{}')).toEqual({ status: 200 });
});

test('nobody waits longer than five seconds', async () => {
  const { address } = await aReceiver(() => undefined);
  const began = performance.now();
  expect(await post(address, {}, '{}')).toEqual({ failed: 'timeout' });
  expect(performance.now() - began).toBeGreaterThan(4500);
}, 15_000);

test('a receiver that is not there is told apart from one that is slow', async () => {
  const { address } = await aReceiver(() => undefined);
  for (const close of closing.splice(0)) close();
  expect(await post(address, {}, '{}')).toEqual({ failed: 'unreachable' });
});

test('on AWS plain http is not called', async () => {
  const { seen, address } = await aReceiver((_, response) => response.writeHead(204).end());
  expect(await postTo('aws')(address, {}, '{}')).toEqual({ failed: 'NotHttps' });
  expect(seen).toEqual([]);
});

test.each([
  ['within', ['127.0.0.1'], 'NotPublic'],
  ['both within and without', ['2606:4700::1111', '10.0.0.1'], 'NotPublic'],
  ['nowhere', [], 'NotPublic'],
])('a name that leads %s is not connected to', async (_, addresses, failed) => {
  const named = postTo('aws', (_name, _options, found) =>
    found(
      null,
      addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    ),
  );
  expect(await named('https://system.example.org/', {}, '{}')).toEqual({ failed });
});
