/** Python environments, made once and shared by all copies. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Refusal } from './refusal.ts';
import { root } from './settings.ts';

const run = promisify(execFile);

/** Without `cryptography` the cloud signs with a dummy key and every login is refused. */
const cloudPackages = ['ministack==1.5.33', 'cryptography==50.0.2'];

function homeOf(packages: readonly string[]): string {
  return join(root, '.local', `python-${packages.join('-').replaceAll('==', '-')}`);
}

function interpreterOf(packages: readonly string[]): string {
  return join(homeOf(packages), 'bin', 'python');
}

/** The interpreter that has the local cloud installed. */
export const cloudPython = interpreterOf(cloudPackages);

/** Installs the local cloud unless it is there. @throws Refusal with pip's own last words. */
export async function installCloud(): Promise<'installed' | 'there'> {
  const there = existsSync(cloudPython);
  await pythonWith(cloudPackages);
  return there ? 'there' : 'installed';
}

/**
 * The interpreter of an environment with just these packages, made unless it is there. A half-made
 * environment never gets the final name.
 *
 * @param packages with their versions, `name==1.2.3`
 * @throws Refusal with pip's own last words.
 */
export async function pythonWith(packages: readonly string[]): Promise<string> {
  const interpreter = interpreterOf(packages);
  if (existsSync(interpreter)) return interpreter;
  const home = homeOf(packages);
  const making = `${home}-making-${process.pid}`;
  await mkdir(join(root, '.local'), { recursive: true });
  try {
    await run('python3', ['-m', 'venv', making]);
    await run(join(making, 'bin', 'python'), [
      ...['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check'],
      ...['--retries', '2', '--timeout', '20', ...packages],
    ]);
    // Another process may have been faster; then theirs is as good as ours.
    if (!existsSync(interpreter)) await rename(making, home);
    return interpreter;
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
