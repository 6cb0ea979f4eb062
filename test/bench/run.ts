/**
 * `npm run bench [-- --quick]`: the budgets of the architecture beside what is measured here and now,
 * on a copy of the system of its own. Ends with exit code 1 when a budget is over.
 */
import { cpus } from 'node:os';
import { join } from 'node:path';
import { clientEnvironment } from '../../local/settings.ts';
import { cloudOf } from '../stack/cloud.ts';
import { newPlayer } from '../stack/player.ts';
import { endTestCopy, newTestCopy, settingsOf, startTestCopy } from '../stack/test-copy.ts';
import { environmentOf, meteredFunctions } from './bench-copy.ts';
import { bundleBare, bundleLighter } from './bundle-bare.ts';
import { load } from './load.ts';
import { oneApplication } from './one-application.ts';
import { overhead } from './overhead.ts';
import { reads } from './reads.ts';
import { remittals } from './remittals.ts';
import { type Row, tableOf } from './row.ts';
import { sizes } from './sizes.ts';
import { steadyMs } from './steady-table.ts';

const quick = process.argv.includes('--quick');
const effort = quick
  ? ({ loads: 7, rounds: 60, cases: [100, 1000], remittals: [10, 60, 100] } as const)
  : ({ loads: 15, rounds: 200, cases: [100, 10_000], remittals: [10, 100, 1000] } as const);

let over = 0;

async function part(title: string, how: string, measure: () => Promise<readonly Row[]>) {
  const rows = await measure();
  over += rows.filter(({ ok }) => !ok).length;
  console.log(tableOf(title, how, rows));
}

const copy = await newTestCopy('bench');
const settings = settingsOf(copy);
const stack = await startTestCopy(copy);
try {
  console.log(`# Bench\n\nNode ${process.version}, ${cpus().length} processors.\n`);
  const bundles = join(settings.stateDir, 'dist');
  await part('Bundles', 'Minified; what is read when the function is loaded.', () =>
    sizes(bundles),
  );
  const cloud = await cloudOf(copy);
  const env = { ...(await environmentOf(cloud, 'site')), ...clientEnvironment(settings) };
  await part(
    'Load time',
    `Median of ${effort.loads} processes each, every one against a bare DynamoDB document client, bundled plainly, that was loaded just before.`,
    async () => {
      const folder = join(settings.stateDir, 'bench');
      const bare = {
        plain: await bundleBare('document-client', folder),
        lighter: await bundleLighter('document-client', folder),
      };
      return load((name) => join(bundles, name, 'index.mjs'), bare, env, effort.loads);
    },
  );
  const play = await newPlayer(copy);
  const { meter, stop } = await meteredFunctions(cloud);
  await part(
    'One application, from submit to sent decision',
    'One adult, two children, a remittal to Jobbtorg; before each task the list, the case and the task are opened. Units by DynamoDB’s rules from what the functions sent; time of Lambda as it took here.',
    () => oneApplication(play, meter),
  );
  const worker = play.staff.get('sofia');
  if (!worker) throw new Error('the demonstration has nobody called sofia');
  await part(
    'Reads as cases grow',
    'The whole request: session, page, and the log of reading.',
    () => reads(cloud, meter, worker, effort.cases),
  );
  await part(
    'Open remittals, all answered at once',
    'Each stands at its plan with an execution that waits; every second has an application that waits for it. Answered by the API; each is looked at afterwards.',
    () => remittals(play, meter, effort.remittals),
  );
  stop();
  await part(
    'What our code adds to a request',
    `Median of ${effort.rounds} requests, in turns with a bare handler that makes the same calls at the same times; each call takes ${steadyMs} ms.`,
    () => overhead(cloud, worker, effort.rounds),
  );
  console.log(over === 0 ? 'Every budget holds.' : `${over} over budget.`);
} finally {
  await endTestCopy(copy, stack);
}
process.exit(over === 0 ? 0 : 1);
