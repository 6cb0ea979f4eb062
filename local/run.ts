/** The commands of the local copy: `node local/run.ts start|stop|reset|seed|time|verify|replay|demo`. */
import { playDemo } from './demo/command.ts';
import { Refusal } from './refusal.ts';
import { replayDecisions } from './replay.ts';
import { seed } from './seed.ts';
import { readSettings, type Settings } from './settings.ts';
import { removeState } from './stack.ts';
import { startInBackground, startInForeground } from './start.ts';
import { stopRunning } from './stop.ts';
import { storedTable } from './stored-table.ts';
import { moveTime } from './time.ts';
import { verifyJournals } from './verify.ts';

/** Does what was asked and returns the exit code. */
type Command = (settings: Settings, argument: string | undefined) => Promise<number>;

const commands: Readonly<Record<string, Command>> = {
  start: async (settings, argument) => {
    if (argument === '--detach') {
      await startInBackground(settings);
      return 0;
    }
    return (await startInForeground(settings)) === 'stopped' ? 0 : 1;
  },
  stop: async (settings) => {
    const did = await stopRunning(settings);
    console.log(did === 'stopped' ? 'Stopped.' : 'Nothing ran here.');
    return 0;
  },
  reset: async (settings) => {
    await stopRunning(settings);
    await removeState(settings);
    console.log('Stopped, and everything that was stored is forgotten.');
    return 0;
  },
  seed: async (settings) => {
    await seed(settings);
    console.log('The people of the demonstration district are there.');
    return 0;
  },
  verify: async (settings, argument) =>
    (await verifyJournals(settings, argument, (line) => console.log(line))) === 0 ? 0 : 1,
  replay: async (settings) =>
    (await replayDecisions(await storedTable(settings), (line) => console.log(line))) === 0 ? 0 : 1,
  demo: async (settings) => {
    await playDemo(settings, process.argv.slice(3));
    return 0;
  },
  time: async (settings, argument) => {
    console.log(`The clock shows ${await moveTime(settings, argument ?? '')}`);
    return 0;
  },
};

async function main(): Promise<number> {
  const [name = '', argument] = process.argv.slice(2);
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined) {
    throw new Refusal(`"${name}" is none of: ${Object.keys(commands).join(', ')}.`);
  }
  return command(readSettings(process.env), argument);
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error instanceof Refusal ? error.message : error);
    process.exit(1);
  },
);
