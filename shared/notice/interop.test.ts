import fc from 'fast-check';
import { Webhook } from 'standardwebhooks';
import { expect, test } from 'vitest';
import { isSignedBy, secretOf, signatureHeader, signatureOf, timestampOf } from './signature.ts';

const [first = '', second = ''] = [1, 2].map((version) => secretOf('master', 'office', version));
const now = new Date();
const id = 'R-AAAA1111_1';
const timestamp = timestampOf(now);

test('the scheme’s own package and we sign alike, whatever is said', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (body) => {
      const theirs = new Webhook(first).sign(id, now, body);
      expect(signatureOf(first, { id, timestamp, body })).toBe(theirs);
      expect(isSignedBy([second, first], { id, timestamp, body }, theirs)).toBe(true);
    }),
  );
});

test('while a secret is changed, the package takes what we sign by either', () => {
  const body = '{"type":"remittal.sent"}';
  const headers = {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': signatureHeader([second, first], { id, timestamp, body }),
  };
  for (const secret of [first, second]) {
    expect(new Webhook(secret).verify(body, headers)).toEqual({ type: 'remittal.sent' });
  }
});
