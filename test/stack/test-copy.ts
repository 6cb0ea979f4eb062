/** A local copy of the system for tests: a port and a folder of its own, thrown away afterwards. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { root, type Settings } from '../../local/settings.ts';
import { type Stack, startStack } from '../../local/stack.ts';
import { freePort } from './free-port.ts';

/** What another process needs to reach the copy: plain data. */
export type TestCopy = { readonly port: number; readonly stateDir: string };

/** The settings of a copy. The local cloud enforces each function's grants, as AWS does. */
export function settingsOf({ port, stateDir }: TestCopy): Settings {
  return { port, gatewayPort: port + 1, stateDir, auth: true, givenEndpoint: undefined };
}

/** Chooses a place for a new copy. */
export async function newTestCopy(name: string): Promise<TestCopy> {
  return { port: await freePort(), stateDir: join(root, '.local', `test-${name}-${process.pid}`) };
}

/** Starts a copy, or starts it again with what it has saved. */
export async function startTestCopy(
  copy: TestCopy,
  progress: (line: string) => void = () => undefined,
): Promise<Stack> {
  return startStack(settingsOf(copy), { progress });
}

/** Stops a copy and removes all that it kept, unless VAGEN_TEST_KEEP asks to look at it. */
export async function endTestCopy(copy: TestCopy, stack: Stack): Promise<void> {
  await stack.stop();
  if (process.env.VAGEN_TEST_KEEP) return;
  await rm(copy.stateDir, { recursive: true, force: true });
}
