/** `npm stop`: ends the copy that runs in the background or in another window. */
import { setTimeout as sleep } from 'node:timers/promises';
import { forgetRecord, isOurs, type RunRecord, readRecord } from './run-record.ts';
import type { Settings } from './settings.ts';

const secondsToStop = 15;

/** Asks the keeper to stop, and kills what is left when it does not. */
export async function stopRunning(settings: Settings): Promise<'stopped' | 'nothing ran'> {
  const record = readRecord(settings);
  if (record === undefined) return 'nothing ran';
  const { keeper } = record;
  if (isOurs(keeper)) {
    process.kill(keeper, 'SIGTERM');
    const deadline = Date.now() + secondsToStop * 1000;
    while (isOurs(keeper) && Date.now() < deadline) await sleep(100);
  }
  killLeft(record);
  forgetRecord(settings);
  return 'stopped';
}

function killLeft({ keeper, cloud }: RunRecord): void {
  for (const pid of [keeper, cloud]) {
    if (isOurs(pid)) process.kill(pid, 'SIGKILL');
  }
}
