import { createServer } from 'node:http';
import { afterEach, expect, test, vi } from 'vitest';
import { letterReaderOf } from './letter-reader.ts';

const opened: ReturnType<typeof createServer>[] = [];

afterEach(() => {
  vi.unstubAllEnvs();
  for (const server of opened.splice(0)) server.close();
});

/** A bucket that answers with these statuses in turn, and remembers what it was asked. */
async function bucketAnswering(...statuses: readonly number[]) {
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'key');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'secret');
  vi.stubEnv('AWS_SESSION_TOKEN', 'token');
  const asked: { url: string | undefined; signature: string | undefined; token: unknown }[] = [];
  const server = createServer(({ url, headers }, response) => {
    const { authorization: signature, 'x-amz-security-token': token } = headers;
    asked.push({ url, signature, token });
    response.writeHead(statuses[asked.length - 1] ?? 200).end('%PDF-1.7');
  });
  opened.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const endpoint = `http://127.0.0.1:${port}`;
  return {
    asked,
    letters: letterReaderOf({ bucket: 'brev', region: 'eu-north-1', endpoint }),
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
