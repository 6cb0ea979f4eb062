/** The one address for the browser: passes every request on to the API of the local cloud. */
import { createServer, request, type Server } from 'node:http';
import { localApiId } from '../infra/web-api.ts';
import { endpointOf, type Settings } from './settings.ts';

/** Starts listening on the port of the pages. */
export async function startFront(settings: Settings): Promise<Server> {
  const endpoint = new URL(endpointOf(settings));
  const server = createServer((incoming, outgoing) => {
    const onward = request({
      host: endpoint.hostname,
      port: endpoint.port,
      method: incoming.method,
      path: `/_aws/execute-api/${localApiId}/$default${incoming.url ?? '/'}`,
      headers: { ...incoming.headers, host: endpoint.host },
    });
    onward.on('response', (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    onward.on('error', () => {
      if (!outgoing.headersSent) outgoing.writeHead(502, { 'content-type': 'text/plain' });
      outgoing.end('The local cloud does not answer. Is it being started again?\n');
    });
    outgoing.on('close', () => onward.destroy());
    incoming.pipe(onward);
  });
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(settings.port, '127.0.0.1', listening);
  });
  return server;
}

/** Stops listening and lets go of every connection. */
export async function stopFront(server: Server): Promise<void> {
  const closed = new Promise<void>((done) => server.close(() => done()));
  server.closeAllConnections();
  await closed;
}
