/** Answers calls of DynamoDB as they were answered before, each after the same time. */
import { createServer } from 'node:http';
import { buffer } from 'node:stream/consumers';
import type { Passed } from './passing.ts';
import type { Call } from './recorded.ts';

/** Milliseconds that every call takes: what DynamoDB usually needs within a region. */
export const steadyMs = 5;

export type SteadyTable = {
  readonly endpoint: string;
  /** The calls of the latest request, of which each has as many as the first that was seen. */
  readonly latest: () => readonly Call[];
  readonly stop: () => void;
};

/** Keys in one order: the bare handler's calls are the same, but not letter for letter. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([name, each]) => [name, sorted(each)]));
}

function nameOf(target: string, body: Buffer): string {
  return `${target} ${JSON.stringify(sorted(JSON.parse(body.toString())))}`;
}

/** Writes carry the time and new ids: one is answered like another. Reads must have been seen. */
export async function steadyTable(seen: readonly Passed[]): Promise<SteadyTable> {
  const answers = new Map(seen.map((it) => [nameOf(it.target, it.body), it.answer]));
  const calls: Call[] = [];
  const server = createServer(async (incoming, outgoing) => {
    const began = performance.now();
    const body = await buffer(incoming);
    const target = String(incoming.headers['x-amz-target']);
    const writes = /\.(TransactWriteItems|PutItem)$/.test(target);
    const answer = writes ? Buffer.from('{}') : answers.get(nameOf(target, body));
    setTimeout(() => {
      calls.push({ target, body, began, ended: performance.now() });
      outgoing.writeHead(answer === undefined ? 400 : 200, {
        'content-type': 'application/x-amz-json-1.0',
      });
      outgoing.end(answer ?? '{"__type":"NotRecorded"}');
    }, steadyMs);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port was given');
  return {
    endpoint: `http://127.0.0.1:${address.port}`,
    latest: () => calls.slice(-seen.length),
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
