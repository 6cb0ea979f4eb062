/** Runs one suite in a vitest of its own. */
import { existsSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../../local/settings.ts';
import { command, tool } from './command.ts';
import { lacks } from './machine.ts';
import { couldNotRun, type Outcome, outcomeOf } from './outcome.ts';
import { readReport } from './report.ts';
import type { Suite } from './suite.ts';

/** Where reports and logs are put; not kept in git. */
const reports = join(root, 'reports');

/** Runs a suite and says what it came to; its own words are in `reports/<name>.log`. */
export async function runSuite(suite: Suite): Promise<Outcome> {
  const { name, config, secondsAtMost } = suite;
  if (!existsSync(join(root, config))) return couldNotRun(`${config} is not there`);
  const lacking = await lacks(suite);
  if (lacking.length > 0) return couldNotRun(lacking.join(' '));

  await mkdir(reports, { recursive: true });
  const report = join(reports, `${name}.json`);
  const log = join(reports, `${name}.log`);
  await rm(report, { force: true });
  const { code, how, tooSlow } = await command(
    tool('vitest'),
    [
      ...['run', '--config', config],
      ...['--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    ],
    { log, secondsAtMost },
  );
  if (tooSlow)
    return couldNotRun(`not done in ${secondsAtMost} s, and stopped; see reports/${name}.log`);
  const results = await readReport(report);
  if (results === undefined) {
    return couldNotRun(`vitest ended with ${how} and left no report; see reports/${name}.log`);
  }
  return outcomeOf(results, code);
}
