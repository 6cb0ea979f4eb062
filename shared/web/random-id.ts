import { randomBytes } from 'node:crypto';

/** 256 random bits in 43 characters of base64url: a session id, a token, a form's key. */
export function randomId(): string {
  return randomBytes(32).toString('base64url');
}
