import { setTimeout as pause } from 'node:timers/promises';

const EVERY_MS = 200;

/**
 * Waits until an answer is there.
 * @throws Error that says what did not come within so many seconds, and what was seen last
 */
export async function until<T>(
  what: string,
  seconds: number,
  ask: () => Promise<T | undefined>,
  seen: () => Promise<unknown> = async () => '',
): Promise<T> {
  const deadline = Date.now() + seconds * 1000;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (Date.now() > deadline) {
      throw new Error(`${what} did not come in ${seconds} s; ${JSON.stringify(await seen())}`);
    }
    await pause(EVERY_MS);
  }
}
