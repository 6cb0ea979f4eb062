import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { incomingMessage } from '../shared/notice/incoming.ts';
import { noticeBody } from '../shared/notice/notice.ts';
import { secretOf, signatureHeader, timestampOf } from '../shared/notice/signature.ts';

const text = readFileSync(join(import.meta.dirname, 'webhooks.md'), 'utf8');

/** The code blocks of a language, as a reader copies them. */
function blocks(language: string): readonly string[] {
  return [...text.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(
    ([, code = '']) => code,
  );
}

type Verify = (secret: string, headers: object, body: string) => unknown;
const moduleOfReader = z.object({
  verified: z.custom<Verify>((it) => typeof it === 'function'),
});

test('who copies the verifier takes what is signed by us, by any secret that holds, and nothing else', async () => {
  const [code = ''] = blocks('js');
  const { verified } = moduleOfReader.parse(
    await import(`data:text/javascript,${encodeURIComponent(code)}`),
  );
  const [old = '', latest = ''] = [1, 2].map((version) => secretOf('master', 'office', version));
  const message = { id: 'R-AAAA1111_1', timestamp: timestampOf(new Date()), body: '{"type":"å"}' };
  const headers = {
    'webhook-id': message.id,
    'webhook-timestamp': message.timestamp,
    'webhook-signature': signatureHeader([latest, old], message),
  };
  expect(verified(old, headers, message.body)).toEqual({ type: 'å' });
  expect(() => verified(old, headers, '{"type":"ä"}')).toThrow('not signed');
  expect(() => verified(secretOf('other', 'x', 1), headers, message.body)).toThrow('not signed');
  const late = { ...headers, 'webhook-timestamp': String(Number(message.timestamp) - 301) };
  expect(() => verified(old, late, message.body)).toThrow('too old');
});

test('the examples are messages', () => {
  const [told = '', tells = ''] = blocks('json');
  expect(noticeBody.safeParse(JSON.parse(told)).success).toBe(true);
  expect(incomingMessage.safeParse(JSON.parse(tells)).success).toBe(true);
});
