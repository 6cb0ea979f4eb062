/** Stands between clients and the local cloud, hands everything on, and shows what passed. */
import { Agent, createServer, request } from 'node:http';
import { buffer } from 'node:stream/consumers';

/** One call that passed. Times are of this process's clock, milliseconds. */
export type Passed = {
  readonly target: string;
  readonly method: string;
  readonly path: string;
  readonly userAgent: string;
  readonly body: Buffer;
  readonly status: number;
  readonly answer: Buffer;
  readonly began: number;
  readonly ended: number;
};

export type Passage = {
  readonly endpoint: string;
  readonly stop: () => void;
};

/** Opens a passage to `upstream`; each call is shown to `see` before it is answered. */
export async function openPassage(
  upstream: string,
  see: (passed: Passed) => void,
): Promise<Passage> {
  const agent = new Agent({ keepAlive: true });
  const { hostname, port } = new URL(upstream);
  const server = createServer(async (incoming, outgoing) => {
    const began = performance.now();
    const { method = 'GET', url: path = '/', headers } = incoming;
    const body = await buffer(incoming);
    const onward = request({ hostname, port, method, path, headers, agent }, async (reply) => {
      const answer = await buffer(reply);
      const { 'x-amz-target': target, 'user-agent': userAgent = '' } = headers;
      see({
        target: typeof target === 'string' ? target : '',
        method,
        path,
        userAgent,
        body,
        status: reply.statusCode ?? 0,
        answer,
        began,
        ended: performance.now(),
      });
      outgoing.writeHead(reply.statusCode ?? 502, reply.headers).end(answer);
    });
    onward.on('error', () => outgoing.writeHead(502).end());
    onward.end(body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port was given');
  return {
    endpoint: `http://127.0.0.1:${address.port}`,
    stop: () => {
      server.close();
      server.closeAllConnections();
      agent.destroy();
    },
  };
}
