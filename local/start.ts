/** `npm start`: one local copy in the foreground until Ctrl-C, or in the background with --detach. */
import { spawn } from 'node:child_process';
import { mkdirSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { demonstrationPassword, district } from './district.ts';
import { Refusal } from './refusal.ts';
import { root, type Settings } from './settings.ts';
import { type Stack, startStack } from './stack.ts';

const lastLine = 'Ctrl-C or npm stop stops it; what was done is kept. npm run reset forgets it.';

function welcome(stack: Stack): string {
  const width = Math.max(...district.map(({ username }) => username.length));
  return [
    '',
    `Vägen is running: ${stack.address}`,
    '',
    `Everybody's password: ${demonstrationPassword}`,
    ...district.map(
      ({ username, name, about }) => `  ${username.padEnd(width)}  ${name}, ${about}`,
    ),
    '',
    lastLine,
  ].join('\n');
}

/** Runs until it is asked to stop; says whether it was asked. */
export async function startInForeground(
  settings: Settings,
): Promise<'stopped' | 'ended by itself'> {
  const asking = new AbortController();
  const { signal } = asking;
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(name, () => asking.abort());
  }
  const asked = new Promise<'stopped'>((resolve) => {
    signal.addEventListener('abort', () => resolve('stopped'));
  });
  const stack = await startStack(settings, { signal, progress: (line) => console.log(line) });
  console.log(welcome(stack));
  const why = await Promise.race([asked, stack.ended.then(() => 'ended by itself' as const)]);
  if (why === 'ended by itself') {
    console.log('The local cloud ended by itself. npm start goes on from its last save.');
    await stack.kill();
  } else {
    await stack.stop();
    console.log('Stopped.');
  }
  return why;
}

/**
 * Starts in the background, shows the progress, and returns when the copy runs.
 *
 * @throws Refusal when it does not come up; what it said has been shown.
 */
export async function startInBackground(settings: Settings): Promise<void> {
  mkdirSync(settings.stateDir, { recursive: true });
  const path = join(settings.stateDir, 'start.log');
  const log = openSync(path, 'w');
  const child = spawn(process.execPath, [join(root, 'local', 'run.ts'), 'start'], {
    cwd: root,
    detached: true,
    stdio: ['ignore', log, log],
  });
  let ended = false;
  child.once('exit', () => {
    ended = true;
  });
  child.unref();
  for (let shown = 0; ; await sleep(200)) {
    const text = readFileSync(path, 'utf8');
    process.stdout.write(text.slice(shown));
    shown = text.length;
    if (text.includes(lastLine)) return;
    if (ended) throw new Refusal('It did not start; see above.');
  }
}
