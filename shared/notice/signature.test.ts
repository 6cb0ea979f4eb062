import { describe, expect, test } from 'vitest';
import {
  isInWindow,
  isSignedBy,
  secretOf,
  signatureHeader,
  signatureOf,
  timestampOf,
} from './signature.ts';

const first = secretOf('master', 'jobbtorg_city', 1);
const second = secretOf('master', 'jobbtorg_city', 2);
const now = new Date();
const signed = { id: 'R-AAAA1111_1', timestamp: timestampOf(now), body: '{"type":"x"}' };

test('the signature is the one that the scheme gives as its example', () => {
  const example = {
    id: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
    timestamp: '1614265330',
    body: '{"test": 2432232314}',
  };
  expect(signatureOf('whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', example)).toBe(
    'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
  );
});

test('each office and each version has a secret of its own', () => {
  const all = [first, second, secretOf('master', 'jobbtorg_kista', 1), secretOf('other', 'a', 1)];
  expect(new Set(all).size).toBe(all.length);
  expect(Buffer.from(first.replace('whsec_', ''), 'base64').byteLength).toBe(32);
});

describe('a signature', () => {
  const header = signatureHeader([first], signed);

  test('is right by any secret that holds, and any of several may be right', () => {
    expect(isSignedBy([second, first], signed, header)).toBe(true);
    expect(isSignedBy([first], signed, signatureHeader([second, first], signed))).toBe(true);
  });

  test.each([
    ['another secret', [second], signed, header],
    ['another body', [first], { ...signed, body: '{"type":"y"}' }, header],
    ['another id', [first], { ...signed, id: 'R-AAAA1111_2' }, header],
    ['another time', [first], { ...signed, timestamp: '1' }, header],
    ['no signature', [first], signed, ''],
    ['a shorter one', [first], signed, header.slice(0, -4)],
    ['another scheme', [first], signed, header.replace('v1,', 'v2,')],
    ['no secret that holds', [], signed, header],
  ])('is wrong by %s', (_, secrets, message, given) => {
    expect(isSignedBy(secrets, message, given)).toBe(false);
  });
});

test('a message is taken within five minutes of when it was signed, before or after', () => {
  const at = (seconds: number) => isInWindow('1000000', new Date((1_000_000 + seconds) * 1000));
  expect([at(-301), at(-300), at(0), at(300), at(301)]).toEqual([false, true, true, true, false]);
  expect(isInWindow('1e6', new Date(1_000_000_000))).toBe(false);
  expect(isInWindow('', new Date(0))).toBe(false);
});
