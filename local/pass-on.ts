import { type IncomingMessage, request } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import * as z from 'zod';
import { localApiId } from '../infra/web-api.ts';

/** A request as it came, its body whole: it may have to be asked again. */
export interface Asked {
  readonly method: string | undefined;
  readonly path: string | undefined;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
  /** Aborted when nobody waits for the answer any more. */
  readonly signal: AbortSignal;
}

/** An answer of the API, its body whole. */
export interface Answered {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

/** How long the first wait is, and how long they grow: many that wait are not to hold the cloud up. */
const FIRST_MS = 250;
const LONGEST_MS = 2000;

const refusal = z.object({ __type: z.literal('TooManyRequestsException') });

/**
 * Whether the local cloud turned a request away before any function saw it, because it runs as many as
 * it can. On AWS as many as a thousand run at once.
 */
export function isFull({ status, body }: Answered): boolean {
  if (status !== 429) return false;
  try {
    return refusal.safeParse(JSON.parse(body.toString())).success;
  } catch {
    return false;
  }
}

function askOnce(endpoint: URL, asked: Asked): Promise<Answered> {
  return new Promise((answered, failed) => {
    const onward = request({
      host: endpoint.hostname,
      port: endpoint.port,
      method: asked.method,
      path: `/_aws/execute-api/${localApiId}/$default${asked.path ?? '/'}`,
      headers: { ...asked.headers, host: endpoint.host },
      signal: asked.signal,
    });
    onward.on('response', (answer) => {
      const { statusCode: status = 502, headers } = answer;
      buffer(answer).then((body) => answered({ status, headers, body }), failed);
    });
    onward.on('error', failed);
    onward.end(asked.body);
  });
}

/**
 * Passes a request on to the API, again and again while the cloud is full: nothing has been done with
 * it then, so that asking again does nothing twice.
 * @param patienceMs how long, in milliseconds; when the cloud was full all the time, it says so itself
 * @throws Error when the cloud does not answer at all, or nobody waits any more
 */
export async function passOn(endpoint: URL, asked: Asked, patienceMs: number): Promise<Answered> {
  const deadline = Date.now() + patienceMs;
  for (let wait = FIRST_MS; ; wait = Math.min(2 * wait, LONGEST_MS)) {
    const answer = await askOnce(endpoint, asked);
    if (!isFull(answer) || Date.now() + wait > deadline) return answer;
    await pause(wait, undefined, { signal: asked.signal });
  }
}
