/**
 * Starts a whole local copy (cloud, deployment, people, one address), for `npm start`, tests, drills
 * and the bench alike.
 */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Cloud, startCloud } from './cloud.ts';
import { deploy, prepare } from './deploy.ts';
import { startFront, stopFront } from './front.ts';
import { requirePorts, requirePython } from './machine.ts';
import { type Outputs, readOutputs } from './outputs.ts';
import { installCloud } from './python.ts';
import { Refusal } from './refusal.ts';
import { forgetRecord, isOurs, readRecord, secondsSinceSave, writeRecord } from './run-record.ts';
import { seed } from './seed.ts';
import { addressOf, clientEnvironment, endpointOf, root, type Settings } from './settings.ts';
import { wakeSweep } from './wake-sweep.ts';

/** A local copy that runs. */
export interface Stack {
  readonly address: string;
  readonly endpoint: string;
  readonly outputs: Outputs;
  /** Variables for AWS clients of this copy. */
  readonly env: Readonly<Record<string, string>>;
  /** Stops everything and saves. */
  readonly stop: () => Promise<void>;
  /** Kills the cloud as a power cut would; the copy can be started again from its last save. */
  readonly kill: () => Promise<void>;
  /** Resolves if the cloud ends by itself. */
  readonly ended: Promise<void>;
}

export interface StackOptions {
  /** Throws the copy's state away first. */
  readonly reset?: boolean;
  /** Where `functions/` is; the project's root unless a test brings its own. */
  readonly sources?: string;
  /** Gives up between two parts when it is aborted. */
  readonly signal?: AbortSignal;
  /** Told about each part that is done. */
  readonly progress?: (line: string) => void;
}

const secondsToSave = 10;

type Timed = <T>(what: string, work: Promise<T>) => Promise<T>;

function timer(progress: (line: string) => void): Timed {
  return async (what, work) => {
    const began = performance.now();
    const result = await work;
    const seconds = ((performance.now() - began) / 1000).toFixed(1).padStart(6);
    progress(`${seconds} s  ${what}${typeof result === 'string' ? `: ${result}` : ''}`);
    return result;
  };
}

/** Removes what a copy keeps, but not the Python environment, which copies share. */
export async function removeState(settings: Settings): Promise<void> {
  const kept = ['state', 's3', 'tmp', 'cdk.out', 'dist', 'outputs.json', 'deployed', 'cloud.log'];
  for (const name of kept) {
    await rm(join(settings.stateDir, name), { recursive: true, force: true });
  }
}

/** Refuses beside a running copy; mends what a killed one left and says what may be lost. */
async function afterEarlierRun(
  settings: Settings,
  progress: (line: string) => void,
): Promise<void> {
  const earlier = readRecord(settings);
  if (earlier === undefined) return;
  if (isOurs(earlier.keeper)) {
    throw new Refusal(`It runs already, at ${earlier.address}. To stop it: npm stop`);
  }
  // A cloud whose keeper was killed ends by itself, saving; it is given the time for that.
  const deadline = Date.now() + secondsToSave * 1000;
  while (isOurs(earlier.cloud) && Date.now() < deadline) await sleep(100);
  if (isOurs(earlier.cloud)) process.kill(earlier.cloud, 'SIGKILL');
  const seconds = secondsSinceSave(settings);
  progress(
    seconds === undefined
      ? 'The last run was killed before it had saved anything: it begins from nothing.'
      : `The last run was killed. Its last save is ${seconds} s old; what happened between that save and the kill (a few seconds at most) is lost.`,
  );
  forgetRecord(settings);
}

/**
 * Starts a copy; nothing is left running when it fails.
 *
 * @throws Refusal, one sentence saying what is missing and how to mend it.
 */
export async function startStack(settings: Settings, options: StackOptions = {}): Promise<Stack> {
  const progress = options.progress ?? (() => undefined);
  const timed = timer(progress);
  const goOn = () => {
    if (options.signal?.aborted) throw new Refusal('Stopped before it was ready.');
  };
  const own = settings.givenEndpoint === undefined;
  await afterEarlierRun(settings, progress);
  await requirePorts(settings);
  if (own) await requirePython();
  if (options.reset) await removeState(settings);
  const installing = own
    ? timed('Python packages of the local cloud', installCloud())
    : Promise.resolve();
  const preparing = timed(
    'functions bundled, templates made',
    prepare(settings, options.sources ?? root),
  );
  // If one fails, the other is not left behind half done.
  await Promise.allSettled([installing, preparing]);
  await installing;
  const prepared = await preparing;
  goOn();
  const cloud = own ? await timed('local cloud started', startCloud(settings)) : undefined;
  const address = addressOf(settings);
  writeRecord(settings, { keeper: process.pid, cloud: cloud?.pid ?? 0, address });
  try {
    goOn();
    await timed('deployed', deploy(settings, prepared));
    goOn();
    await timed('people of the demonstration', seed(settings));
    // What waited when the last run ended goes on at once, not at the next full minute.
    await wakeSweep(settings);
    const front = await startFront(settings);
    const end = (how: 'stop' | 'kill') => async () => {
      await stopFront(front);
      await cloud?.[how]();
      if (how === 'stop') forgetRecord(settings);
    };
    return {
      address,
      endpoint: endpointOf(settings),
      outputs: await readOutputs(settings),
      env: clientEnvironment(settings),
      stop: end('stop'),
      kill: end('kill'),
      ended: cloud?.ended ?? new Promise<void>(() => undefined),
    };
  } catch (error) {
    await giveUp(settings, cloud);
    throw error;
  }
}

async function giveUp(settings: Settings, cloud: Cloud | undefined): Promise<void> {
  await cloud?.stop();
  forgetRecord(settings);
}
