/** The one address for the browser: passes every request on to the API of the local cloud. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { isFull, passOn } from './pass-on.ts';
import { endpointOf, type Settings } from './settings.ts';

/** How long somebody waits for a place while the cloud is full, milliseconds. */
const PATIENCE_MS = 15_000;

/**
 * Told to a browser when there was no place at all: nothing of the request was carried out. Only a page
 * that was asked for has a link to itself: what was written in a form is in the browser's own page.
 */
const full = (method: string | undefined) => `<!doctype html>
<html lang="sv">
<meta name="viewport" content="width=device-width">
<title>Fullt just nu</title>
<h1>Det är fullt just nu</h1>
<p>Ingenting har skickats eller sparats. Gå tillbaka i webbläsaren, så finns det du skrev kvar, och försök igen om en stund.</p>
<p lang="en">The system is full just now. Nothing was sent or saved. Go back in the browser, where what you wrote still is, and try again in a while.</p>
${method === 'GET' ? '<p><a href="">Försök igen</a> <a href="" lang="en">Try again</a></p>\n' : ''}</html>
`;

async function answer(
  endpoint: URL,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  patienceMs: number,
): Promise<void> {
  const { method, url: path, headers } = incoming;
  const gone = new AbortController();
  outgoing.on('close', () => gone.abort());
  const asked = { method, path, headers, body: await buffer(incoming), signal: gone.signal };
  const found = await passOn(endpoint, asked, patienceMs);
  if (isFull(found) && headers.accept?.includes('text/html')) {
    outgoing.writeHead(503, { 'content-type': 'text/html; charset=utf-8', 'retry-after': '5' });
    outgoing.end(full(method));
    return;
  }
  outgoing.writeHead(found.status, found.headers);
  outgoing.end(found.body);
}

/** Starts listening on the port of the pages. */
export async function startFront(
  settings: Settings,
  { patienceMs = PATIENCE_MS } = {},
): Promise<Server> {
  const endpoint = new URL(endpointOf(settings));
  const server = createServer((incoming, outgoing) => {
    answer(endpoint, incoming, outgoing, patienceMs).catch(() => {
      if (!outgoing.headersSent) outgoing.writeHead(502, { 'content-type': 'text/plain' });
      outgoing.end('The local cloud does not answer. Is it being started again?\n');
    });
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
