/** Seconds to wait after each try that failed: the last try is made a day, less half an hour, after the first. */
const WAITS = [5, 20, 60, 300, 900, 3600, 7200, 14_400, 21_600, 36_000];

/**
 * When a message is tried again.
 * @param attempts tries so far, all failed
 * @returns undefined when it has been tried for a day and is given up
 */
export function nextTry(attempts: number, now: string): string | undefined {
  const wait = WAITS[attempts - 1];
  return wait === undefined ? undefined : later(now, wait);
}

/** The instant so many seconds later. */
export function later(instant: string, seconds: number): string {
  return new Date(Date.parse(instant) + seconds * 1000).toISOString();
}
