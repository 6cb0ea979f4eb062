/** One call to a receiver outside: https to the internet alone, five seconds, no redirect. */
import { type LookupAddress, type LookupAllOptions, lookup } from 'node:dns';
import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { LookupFunction } from 'node:net';
import type { Answer } from '../../shared/action/hook/deliver.ts';
import {
  addressFault,
  isPublicAddress,
  type Target,
} from '../../shared/action/hook/receiver-address.ts';

/** Longer than this nobody waits for a receiver. */
const CALL_MS = 5000;

class NotPublic extends Error {
  override readonly name = 'NotPublic';
}

type Find = (
  name: string,
  options: LookupAllOptions,
  found: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

/**
 * Finds the addresses of a name, and refuses it if one of them is within: the very addresses that are
 * judged are those that are connected to, so a name that changes between cannot lead astray.
 */
const outside =
  (find: Find): LookupFunction =>
  (hostname, options, callback) => {
    find(hostname, { ...options, all: true }, (error, addresses) => {
      const [first] = addresses ?? [];
      if (error || !first) return callback(error ?? new NotPublic(), '', 0);
      if (!addresses.every(({ address }) => isPublicAddress(address))) {
        return callback(new NotPublic(), '', 0);
      }
      return options.all === true
        ? callback(null, addresses)
        : callback(null, first.address, first.family);
    });
  };

/** Posts, and tells how it went; a redirect is an answer like any other, and is not followed. */
export function postTo(target: Target, find: Find = lookup) {
  return (
    address: string,
    headers: Readonly<Record<string, string>>,
    body: string,
  ): Promise<Answer> => {
    const fault = addressFault(address, target);
    if (fault !== undefined) return Promise.resolve({ failed: fault });
    const url = new URL(address);
    const length = String(Buffer.byteLength(body));
    const options = {
      method: 'POST',
      headers: { ...headers, 'content-length': length, 'user-agent': 'vagen' },
      signal: AbortSignal.timeout(CALL_MS),
    };
    return new Promise((resolve) => {
      // Without https it is the own machine, which only a local copy may call.
      const call =
        url.protocol === 'http:'
          ? requestHttp(url, options)
          : requestHttps(url, { ...options, lookup: outside(find) });
      call.on('response', (answer) => {
        // What a receiver says besides its status is of no use, and may be without end.
        answer.destroy();
        resolve({ status: answer.statusCode ?? 0 });
      });
      call.on('error', (error) => resolve({ failed: wordFor(error) }));
      call.end(body);
    });
  };
}

function wordFor({ name }: Error): string {
  if (name === 'NotPublic') return name;
  return name === 'AbortError' || name === 'TimeoutError' ? 'timeout' : 'unreachable';
}
