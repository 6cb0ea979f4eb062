/**
 * Signed messages by the Standard Webhooks scheme (https://www.standardwebhooks.com): HMAC-SHA256 over
 * `id.timestamp.body`. It is written here, and not taken from the scheme's own package, because that
 * one brings a SHA-256 in plain JavaScript into every bundle, reads the machine's clock itself, knows
 * one key at a time, and says only that something is wrong, not whether it is the time or the signature.
 * The package is the other party of the tests, beside the scheme's published example.
 */
import { createHmac, timingSafeEqual } from 'node:crypto';

/** What is signed: id of the message, seconds since 1970 as they stand in the header, and the bytes. */
export type Signed = { readonly id: string; readonly timestamp: string; readonly body: string };

const PREFIX = 'whsec_';

/**
 * The secret of an office's system in one of its versions. It is derived, so that no secret lies in the
 * table and a copy of the table signs nothing.
 */
export function secretOf(master: string, office: string, version: number): string {
  const bytes = createHmac('sha256', master).update(`webhook ${office} ${version}`).digest();
  return PREFIX + bytes.toString('base64');
}

/** The signature of a message by one secret, as it stands in `webhook-signature`. */
export function signatureOf(secret: string, { id, timestamp, body }: Signed): string {
  const key = Buffer.from(secret.slice(PREFIX.length), 'base64');
  return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`;
}

/** The header of a message: one signature for each secret that holds now, so that a key can be changed. */
export function signatureHeader(secrets: readonly string[], signed: Signed): string {
  return secrets.map((secret) => signatureOf(secret, signed)).join(' ');
}

/** Whether one of the signatures in a header is by one of the secrets; compared in constant time. */
export function isSignedBy(secrets: readonly string[], signed: Signed, header: string): boolean {
  const given = header.split(' ').slice(0, MOST_SIGNATURES);
  const right = secrets.map((secret) => signatureOf(secret, signed));
  return right.some((one) => given.some((other) => isSame(one, other)));
}

const MOST_SIGNATURES = 5;

function isSame(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.byteLength === right.byteLength && timingSafeEqual(left, right);
}

/** Seconds that the clocks of two systems may differ, and an overheard message can be sent again. */
const WINDOW_SECONDS = 300;

/** Whether a message was signed within five minutes of now, before or after. */
export function isInWindow(timestamp: string, now: Date): boolean {
  if (!/^\d{1,12}$/.test(timestamp)) return false;
  return Math.abs(Number(timestamp) - now.getTime() / 1000) <= WINDOW_SECONDS;
}

/** The instant as the header `webhook-timestamp` has it: whole seconds since 1970. */
export function timestampOf(now: Date): string {
  return String(Math.floor(now.getTime() / 1000));
}
