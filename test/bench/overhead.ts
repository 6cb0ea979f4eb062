/** What our code adds to a request, against a bare handler that makes the same calls, in one process. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { clientEnvironment, endpointOf } from '../../local/settings.ts';
import type { Cloud } from '../stack/cloud.ts';
import type { Login } from '../stack/login.ts';
import { environmentOf } from './bench-copy.ts';
import { bundleBare } from './bundle-bare.ts';
import { caseIdOf } from './cases.ts';
import { inChild, median } from './child.ts';
import { openPassage, type Passed } from './passing.ts';
import { browserOf } from './people.ts';
import { wavesOf } from './recorded.ts';
import { held, type Row } from './row.ts';
import { steadyTable } from './steady-table.ts';

const MOST = 1.3;
const timings = z.array(z.array(z.number()));

/** A request as API Gateway hands it over. */
function eventOf(path: string, cookie: string): object {
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath: path,
    rawQueryString: '',
    headers: { cookie, host: 'localhost', accept: 'text/html' },
    requestContext: {
      requestId: 'bench',
      http: {
        method: 'GET',
        path,
        protocol: 'HTTP/1.1',
        sourceIp: '127.0.0.1',
        userAgent: 'bench',
      },
    },
    isBase64Encoded: false,
  };
}

type Handler = { readonly bundle: string; readonly event: unknown };

/** Runs handlers in turns in a Node of their own, with the table at this endpoint. */
async function timed(
  cloud: Cloud,
  endpoint: string,
  handlers: readonly Handler[],
  [warm, rounds]: readonly [number, number],
): Promise<readonly (readonly number[])[]> {
  const folder = join(cloud.settings.stateDir, 'bench');
  await mkdir(folder, { recursive: true });
  const plan = join(folder, 'plan.json');
  await writeFile(plan, JSON.stringify({ handlers, warm, rounds }));
  // As on AWS: the clock that can be moved, with its read, is of the local copy only.
  const env = { ...(await environmentOf(cloud, 'casework')), TARGET: 'aws', LOG_LEVEL: 'SILENT' };
  const client = { ...clientEnvironment(cloud.settings), AWS_ENDPOINT_URL: endpoint };
  const script = join(import.meta.dirname, 'time-handlers.ts');
  return timings.parse(await inChild([script, plan], { ...env, ...client }));
}

/** The calls that a request makes on the cloud, as they passed. */
async function recorded(cloud: Cloud, handler: Handler): Promise<readonly Passed[]> {
  const seen: Passed[] = [];
  const passage = await openPassage(endpointOf(cloud.settings), (passed) => seen.push(passed));
  try {
    await timed(cloud, passage.endpoint, [handler], [0, 1]);
    return seen;
  } finally {
    passage.stop();
  }
}

/** A row for each page that is asked for most. */
export async function overhead(
  cloud: Cloud,
  worker: Login,
  rounds: number,
): Promise<readonly Row[]> {
  const cookie = await browserOf(cloud, worker);
  const { stateDir } = cloud.settings;
  const bundle = join(stateDir, 'dist', 'casework', 'index.mjs');
  const bare = await bundleBare('replay', join(stateDir, 'bench'));
  const rows: Row[] = [];
  for (const [what, path] of [
    ['worklist', '/handlaggning'],
    ['case page', `/handlaggning/arenden/${caseIdOf(0)}`],
  ] as const) {
    const ours = { bundle, event: eventOf(path, cookie) };
    const seen = await recorded(cloud, ours);
    const table = await steadyTable(seen);
    // Which calls are made side by side shows when each takes the same time.
    await timed(cloud, table.endpoint, [ours], [5, 1]);
    const waves = wavesOf(table.latest());
    const times = await timed(
      cloud,
      table.endpoint,
      [ours, { bundle: bare, event: waves }],
      [Math.ceil(rounds / 4), rounds],
    );
    table.stop();
    const [own = Number.NaN, plain = Number.NaN] = [0, 1].map((which) =>
      median(times.map((round) => round[which] ?? Number.NaN)),
    );
    rows.push(
      held(
        `${what} (${seen.length} calls in ${waves.length} waves; ${own.toFixed(1)} ms against ${plain.toFixed(1)} ms)`,
        median(times.map(([ours = 0, bare = 1]) => ours / bare)),
        MOST,
        (ratio) => `${ratio.toFixed(2)} ×`,
      ),
    );
  }
  return rows;
}
