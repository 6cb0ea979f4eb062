/** What the machine must have before anything is started; each lack is one sentence. */
import { execFile } from 'node:child_process';
import { createServer } from 'node:net';
import { promisify } from 'node:util';
import { Refusal } from './refusal.ts';
import type { Settings } from './settings.ts';

const run = promisify(execFile);

async function succeeds(command: string, args: readonly string[]): Promise<boolean> {
  return run(command, args).then(
    () => true,
    () => false,
  );
}

/** @throws Refusal when Python or its venv module is missing. */
export async function requirePython(): Promise<void> {
  const isNewEnough = 'import sys; sys.exit(sys.version_info < (3, 10))';
  if (!(await succeeds('python3', ['-c', isNewEnough]))) {
    throw new Refusal(
      'Python 3.10 or newer is missing (no `python3` on the PATH is it). Install Python 3 and start again.',
    );
  }
  if (!(await succeeds('python3', ['-c', 'import venv, ensurepip']))) {
    throw new Refusal(
      "Python's venv module is missing. Install it (Debian and Ubuntu: `apt install python3-venv`) and start again.",
    );
  }
}

async function isFree(port: number): Promise<boolean> {
  return new Promise((answer) => {
    const probe = createServer();
    probe.once('error', () => answer(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => answer(true)));
  });
}

/** @throws Refusal when a port that is needed is taken. */
export async function requirePorts(settings: Settings): Promise<void> {
  const needed = [settings.port, ...(settings.givenEndpoint ? [] : [settings.gatewayPort])];
  for (const port of needed) {
    if (!(await isFree(port))) {
      throw new Refusal(
        `Port ${port} is taken by another program. Stop that one, or choose other ports: VAGEN_PORT=${settings.port + 100} npm start`,
      );
    }
  }
}
