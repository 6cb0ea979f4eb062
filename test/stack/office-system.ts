/** An office's own system, as a vendor would write it: a receiver, and signed calls by the scheme's own package. */
import { randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import { Webhook } from 'standardwebhooks';
import * as z from 'zod';
import { addressOf } from '../../local/settings.ts';
import { noticeBody } from '../../shared/notice/notice.ts';
import type { Cloud } from './cloud.ts';
import { until } from './until.ts';

type Notice = z.infer<typeof noticeBody>;
/** One call of ours to the receiver: what it was about, whether its signature was right, what was answered. */
export type Heard = { readonly notice: Notice; readonly id: string; readonly answered: number };

const saidSchema = z.looseObject({ code: z.string().optional() });

/** A receiver on the own machine, and the calls that it makes. */
export async function anOfficeSystem(cloud: Cloud, office: string) {
  const heard: Heard[] = [];
  const wrong: string[] = [];
  const answers: number[] = [];
  let secret = '';
  const server = newServer();
  const port = await listens(server, 0);

  function newServer(): Server {
    return createServer((request, response) => {
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => parts.push(part));
      request.on('end', () => {
        const body = Buffer.concat(parts).toString('utf8');
        const headers = Object.fromEntries(
          Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
        );
        response.writeHead(take(body, headers)).end();
      });
    });
  }

  /** What a receiver has to do: verify, then take in by the id. */
  function take(body: string, headers: Record<string, string>): number {
    try {
      const notice = noticeBody.parse(new Webhook(secret).verify(body, headers));
      const answered = answers.shift() ?? 204;
      heard.push({ notice, id: headers['webhook-id'] ?? '', answered });
      return answered;
    } catch (error) {
      wrong.push(String(error));
      return 400;
    }
  }

  /** Posts bytes that were signed beforehand. */
  async function posts(body: string, id: string, at: Date, by = secret) {
    const answer = await fetch(`${addressOf(cloud.settings)}/api/hooks/${office}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'webhook-id': id,
        'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
        'webhook-signature': new Webhook(by).sign(id, at, body),
      },
      body,
    });
    const said = saidSchema.parse(await answer.json());
    return { status: answer.status, ...said };
  }

  return {
    url: `http://127.0.0.1:${port}/vagen`,
    heard,
    /** What came with a signature that was not right. */
    wrong,
    /** What the receiver answers next, in turn; 204 when nothing is said. */
    answers,
    knows: (given: string) => {
      secret = given;
    },
    posts,
    /** Tells something, and again while the machine has not opened the step yet. */
    tells: (type: string, data: Readonly<Record<string, unknown>>, by = secret) => {
      const id = randomUUID();
      return until('an answer to what the system told', 60, async () => {
        const now = new Date();
        const body = JSON.stringify({ type, timestamp: now.toISOString(), data });
        const told = await posts(body, id, now, by);
        return told.code === 'NotYetOpen' ? undefined : told;
      });
    },
    /** The messages about a remittal that were taken in (answered 2xx), in the order in which they came. */
    about: (instanceId: string) =>
      heard.filter(({ notice, answered }) => {
        return notice.data.instanceId === instanceId && answered < 300;
      }),
    goesDown: () =>
      new Promise<void>((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
    comesBack: () => listens(server, port),
  };
}

function listens(server: Server, port: number): Promise<number> {
  return new Promise((listening, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', () => {
      const at = server.address();
      if (at !== null && typeof at !== 'string') listening(at.port);
    });
  });
}
