/** `npm start`: one local copy in the foreground until Ctrl-C. */
import { demonstrationPassword, district } from './district.ts';
import { Refusal } from './refusal.ts';
import { readSettings } from './settings.ts';
import { type Stack, startStack } from './stack.ts';

function say(line: string): void {
  console.log(line);
}

function welcome(stack: Stack): void {
  const width = Math.max(...district.map(({ username }) => username.length));
  say(`\nVägen is running: ${stack.address}\n`);
  say(`Everybody's password: ${demonstrationPassword}`);
  for (const { username, name, about } of district) {
    say(`  ${username.padEnd(width)}  ${name} – ${about}`);
  }
  say('\nCtrl-C stops it; what was done is kept until the next start (npm run reset forgets it).');
}

async function main(): Promise<void> {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => stop.abort());
  }
  const stack = await startStack(readSettings(process.env), { progress: say });
  welcome(stack);
  const asked = new Promise<'asked'>((resolve) => {
    if (stop.signal.aborted) resolve('asked');
    stop.signal.addEventListener('abort', () => resolve('asked'));
  });
  const why = await Promise.race([asked, stack.ended.then(() => 'ended' as const)]);
  if (why === 'ended') {
    say('The local cloud ended by itself. Start again with npm start: the table knows the way on.');
    process.exitCode = 1;
  }
  await stack.stop();
  say('Stopped.');
}

main().then(
  () => process.exit(),
  (error: unknown) => {
    console.error(error instanceof Refusal ? error.message : error);
    process.exit(1);
  },
);
