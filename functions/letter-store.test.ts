import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterEach, expect, test, vi } from 'vitest';
import { letterStoreOf } from './letter-store.ts';

const opened: ReturnType<typeof createServer>[] = [];

afterEach(() => {
  vi.unstubAllEnvs();
  for (const server of opened.splice(0)) server.close();
});

interface Asked {
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly signature: string | undefined;
  readonly token: unknown;
  readonly type: string | undefined;
  readonly body: string;
}

/** A bucket that answers with these statuses in turn, and remembers what it was asked. */
async function bucketAnswering(...statuses: readonly number[]) {
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'key');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'secret');
  vi.stubEnv('AWS_SESSION_TOKEN', 'token');
  const asked: Asked[] = [];
  const server = createServer(async (request, response) => {
    const { method, url, headers } = request;
    const { authorization: signature, 'x-amz-security-token': token } = headers;
    const type = headers['content-type'];
    asked.push({ method, url, signature, token, type, body: await text(request) });
    response.writeHead(statuses[asked.length - 1] ?? 200).end('%PDF-1.7');
  });
  opened.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return {
    asked,
    letters: letterStoreOf({
      BUCKET_NAME: 'brev',
      AWS_REGION: 'eu-north-1',
      AWS_ENDPOINT_URL: `http://127.0.0.1:${port}`,
    }),
  };
}

test('a letter is asked for with the signature of the function’s role', async () => {
  const { asked, letters } = await bucketAnswering(200);
  const pdf = await letters.read('letters/A-1.pdf');
  expect(new TextDecoder().decode(pdf)).toBe('%PDF-1.7');
  expect(asked).toHaveLength(1);
  expect(asked[0]?.url).toBe('/brev/letters/A-1.pdf');
  expect(asked[0]?.signature).toMatch(/^AWS4-HMAC-SHA256 Credential=key\/\d{8}\/eu-north-1\/s3\//);
  expect(asked[0]?.token).toBe('token');
});

test('a letter is put as a PDF under its key', async () => {
  const { asked, letters } = await bucketAnswering(200);
  await letters.write('letters/A-1.pdf', new TextEncoder().encode('%PDF-1.7'));
  expect(asked).toMatchObject([
    { method: 'PUT', url: '/brev/letters/A-1.pdf', type: 'application/pdf', body: '%PDF-1.7' },
  ]);
});

test('a letter that may not be written is a fault at once', async () => {
  const { asked, letters } = await bucketAnswering(403);
  await expect(letters.write('letters/A-1.pdf', new Uint8Array())).rejects.toThrow('answered 403');
  expect(asked).toHaveLength(1);
});

test('a bucket that stumbles is asked again, and gets through', async () => {
  const { asked, letters } = await bucketAnswering(503, 500, 200);
  await letters.read('letters/A-1.pdf');
  expect(asked).toHaveLength(3);
});

test('a letter that is not there is a fault at once', async () => {
  const { asked, letters } = await bucketAnswering(404);
  await expect(letters.read('letters/A-1.pdf')).rejects.toThrow('S3 answered 404');
  expect(asked).toHaveLength(1);
});

test('a bucket that never answers is a fault after three tries', async () => {
  const { asked, letters } = await bucketAnswering(503, 503, 503);
  await expect(letters.read('letters/A-1.pdf')).rejects.toThrow('S3 did not answer');
  expect(asked).toHaveLength(3);
});
