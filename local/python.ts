/** The virtual environment of the local cloud, made once and shared by all copies. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Refusal } from './refusal.ts';
import { root } from './settings.ts';

const run = promisify(execFile);

/** Without `cryptography` the cloud signs with a dummy key and every login is refused. */
const packages = ['ministack==1.5.33', 'cryptography==50.0.2'];

const home = join(root, '.local', `python-${packages.join('-').replaceAll('==', '-')}`);

/** The interpreter that has the local cloud installed. */
export const python = join(home, 'bin', 'python');

/**
 * Installs the local cloud unless it is there. A half-made environment never gets the final name.
 *
 * @throws Refusal with pip's own last words.
 */
export async function installCloud(): Promise<'installed' | 'there'> {
  if (existsSync(python)) return 'there';
  const making = `${home}-making-${process.pid}`;
  await mkdir(join(root, '.local'), { recursive: true });
  try {
    await run('python3', ['-m', 'venv', making]);
    await run(join(making, 'bin', 'python'), [
      ...['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check'],
      ...['--retries', '2', '--timeout', '20', ...packages],
    ]);
    // Another copy may have been faster; then theirs is as good as ours.
    if (!existsSync(python)) await rename(making, home);
    return 'installed';
  } catch (error) {
    throw new Refusal(
      `The Python package registry did not give us ${packages.join(' and ')} (${lastWords(error)}). See that this machine reaches it, or name another with PIP_INDEX_URL, and start again.`,
    );
  } finally {
    await rm(making, { recursive: true, force: true });
  }
}

function lastWords(error: unknown): string {
  const text = error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error);
  const lines = text.trim().split('\n');
  return (lines.findLast((line) => line.startsWith('ERROR')) ?? lines.at(-1) ?? '').slice(0, 300);
}
