/** Standard Webhooks as another party would write it: nothing of ours is used here. */
import { createHmac } from 'node:crypto';

const TOLERANCE_SECONDS = 300;

/** The two sides of the scheme under one secret. */
export class Webhook {
  readonly #key: Buffer;

  constructor(secret: string) {
    this.#key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  }

  sign(id: string, at: Date, body: string): string {
    return `v1,${this.#mac(`${id}.${Math.floor(at.getTime() / 1000)}.${body}`)}`;
  }

  /** What the body says. @throws Error when no signature is right, or it is too old or too new */
  verify(body: string, headers: Readonly<Record<string, string>>): unknown {
    const timestamp = Number(headers['webhook-timestamp']);
    const off = Math.abs(Date.now() / 1000 - timestamp);
    if (!(off <= TOLERANCE_SECONDS)) throw new Error('outside of the window');
    const right = `v1,${this.#mac(`${headers['webhook-id']}.${timestamp}.${body}`)}`;
    const given = (headers['webhook-signature'] ?? '').split(' ');
    if (!given.includes(right)) throw new Error('no signature is right');
    return JSON.parse(body);
  }

  #mac(text: string): string {
    return createHmac('sha256', this.#key).update(text).digest('base64');
  }
}
