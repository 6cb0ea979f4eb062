/** Runs a program of the project to its end, and every program that it began with it. */
import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { root } from '../../local/settings.ts';

/** How a program ended. */
export interface Ended {
  /** Exit code; 1 as well when a signal ended it. */
  readonly code: number;
  /** `code 1`, or the signal that ended it. */
  readonly how: string;
  readonly output: string;
  /** Set when it was stopped because its time was up. */
  readonly tooSlow: boolean;
}

export interface CommandOptions {
  /** A file that gets everything the program says, while it says it. */
  readonly log?: string;
  /** After so many seconds it is stopped. */
  readonly secondsAtMost?: number;
}

const running = new Set<number>();

/** The program of that name which npm installed. */
export function tool(name: string): string {
  return join(root, 'node_modules', '.bin', name);
}

/** Runs a program at the root of the project, without input and without colours. */
export async function command(
  program: string,
  args: readonly string[],
  { log, secondsAtMost }: CommandOptions = {},
): Promise<Ended> {
  const child = spawn(program, args, {
    cwd: root,
    // A group of its own, so that what it began can be ended with it.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
  });
  const { pid } = child;
  if (pid !== undefined) running.add(pid);
  const file = log === undefined ? undefined : createWriteStream(log);
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      said.push(chunk);
      file?.write(chunk);
    });
  }
  let tooSlow = false;
  const stopping =
    secondsAtMost === undefined
      ? undefined
      : setTimeout(() => {
          tooSlow = true;
          if (pid !== undefined) endGroup(pid);
        }, secondsAtMost * 1000);
  const [code, how] = await new Promise<readonly [number, string]>((resolve) => {
    child.once('error', (error) => {
      said.push(Buffer.from(`${program} could not be run: ${error.message}`));
      resolve([1, 'no start']);
    });
    child.once('close', (exit, signal) => resolve([exit ?? 1, signal ?? `code ${exit}`]));
  });
  clearTimeout(stopping);
  if (pid !== undefined) running.delete(pid);
  if (file) await finished(file.end());
  return { code, how, output: Buffer.concat(said).toString('utf8'), tooSlow };
}

function endGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has just ended by itself.
  }
}

/** Ctrl-C here ends what was begun, and then this. */
export function endTogether(): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      for (const pid of running) endGroup(pid);
      process.exit(1);
    });
  }
}
