import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { pythonWith } from '../local/python.ts';
import { synthesize } from './synthesis.ts';

const run = promisify(execFile);

/** CDK writes each dependency on a role twice, which does no harm. */
const accepted = 'W3005';

const roomForInstallation = 180_000;

test.each(['local', 'aws'] as const)(
  'cfn-lint has nothing to say about the templates for %s',
  async (target) => {
    const python = await pythonWith(['cfn-lint==1.58.0']);
    const { templates } = synthesize(target);
    expect(templates.size).toBeGreaterThan(0);
    for (const [region, paths] of templates) {
      const options = ['-m', 'cfnlint', '--regions', region, '--ignore-checks', accepted, '--'];
      const said = await run(python, [...options, ...paths]).catch((error: unknown) => ({
        stdout: error instanceof Error && 'stdout' in error ? String(error.stdout) : String(error),
      }));
      expect(said.stdout).toBe('');
    }
  },
  roomForInstallation,
);
