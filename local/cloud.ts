/** Starts and ends the local cloud (MiniStack) as a child process with its state in our folder. */
import { type ChildProcess, spawn } from 'node:child_process';
import { openSync, readFileSync } from 'node:fs';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { homeRegion } from '../infra/target.ts';
import { cloudPython } from './python.ts';
import { Refusal } from './refusal.ts';
import { endpointOf, root, type Settings } from './settings.ts';

/** A running local cloud. */
export interface Cloud {
  readonly pid: number;
  /** Ends it so that it saves everything; after ten seconds it is killed. */
  readonly stop: () => Promise<void>;
  /** Kills it at once, as a power cut would. */
  readonly kill: () => Promise<void>;
  /** Resolves when it has ended, for whatever reason. */
  readonly ended: Promise<void>;
}

const secondsToStart = 30;
const secondsToStop = 10;

/**
 * Nothing of the caller's environment but these: functions inherit it, and a proxy or an AWS variable
 * of the machine would come between the parts of the local cloud. Time is UTC, as on AWS.
 */
function environment(settings: Settings): NodeJS.ProcessEnv {
  const { stateDir } = settings;
  return {
    PATH: [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter),
    HOME: process.env.HOME,
    LANG: 'C.UTF-8',
    TZ: 'UTC',
    GATEWAY_PORT: String(settings.gatewayPort),
    BIND_HOST: '127.0.0.1',
    MINISTACK_HOST: '127.0.0.1',
    MINISTACK_REGION: homeRegion,
    PERSIST_STATE: '1',
    STATE_DIR: join(stateDir, 'state'),
    S3_PERSIST: '1',
    S3_DATA_DIR: join(stateDir, 's3'),
    TMPDIR: join(stateDir, 'tmp'),
    LAMBDA_ACCOUNT_CONCURRENCY: '16',
    IOT_MTLS_ENABLED: '0',
    SFTP_ENABLED: '0',
    LOG_LEVEL: 'WARNING',
    AUTH: settings.auth ? 'true' : 'false',
  };
}

/** Lambda workers run below `tmp`: as CommonJS, whatever the project above them says. */
async function prepareFolders(stateDir: string): Promise<void> {
  for (const folder of ['state', 's3', 'tmp']) {
    await mkdir(join(stateDir, folder), { recursive: true });
  }
  await writeFile(join(stateDir, 'tmp', 'package.json'), '{"type":"commonjs"}\n');
  const modules = join(stateDir, 'tmp', 'node_modules');
  await symlink(join(root, 'node_modules'), modules).catch(() => undefined);
}

async function answers(endpoint: string): Promise<boolean> {
  return fetch(`${endpoint}/_ministack/health`).then(
    (response) => response.ok,
    () => false,
  );
}

/**
 * Starts the local cloud and waits until it answers.
 *
 * @throws Refusal with the end of its log when it does not come up.
 */
export async function startCloud(settings: Settings): Promise<Cloud> {
  await prepareFolders(settings.stateDir);
  const logPath = join(settings.stateDir, 'cloud.log');
  const log = openSync(logPath, 'w');
  const child = spawn(cloudPython, [join(root, 'local', 'cloud.py')], {
    env: environment(settings),
    stdio: ['ignore', log, log],
    // A group of its own: Ctrl-C reaches us alone, and its workers can be ended with it.
    detached: true,
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const deadline = Date.now() + secondsToStart * 1000;
  while (!(await answers(endpointOf(settings)))) {
    if (child.exitCode !== null || Date.now() > deadline) {
      endGroup(child, 'SIGKILL');
      const tail = readFileSync(logPath, 'utf8').trim().split('\n').slice(-5).join('\n');
      throw new Refusal(`The local cloud did not start. The end of ${logPath}:\n${tail}`);
    }
    await sleep(100);
  }
  return { pid: child.pid ?? 0, ended, ...endings(child, ended) };
}

function endings(child: ChildProcess, ended: Promise<void>): Pick<Cloud, 'stop' | 'kill'> {
  return {
    stop: async () => {
      child.kill('SIGTERM');
      const inTime = await Promise.race([
        ended.then(() => true),
        sleep(secondsToStop * 1000, false, { ref: false }),
      ]);
      endGroup(child, inTime ? 'SIGTERM' : 'SIGKILL');
      await ended;
    },
    kill: async () => {
      endGroup(child, 'SIGKILL');
      await ended;
    },
  };
}

/** Ends the cloud and every worker that it left; nobody being there is what we want. */
function endGroup(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, signal);
  } catch {
    // The group has ended already.
  }
}
