/** A note on disk of what is running, so that `stop` finds it and a kill is noticed. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import type { Settings } from './settings.ts';

const recordSchema = z.object({ keeper: z.number(), cloud: z.number(), address: z.string() });

/** Who keeps the copy running (`npm start`), and the process of its cloud (0 when it is another's). */
export type RunRecord = z.infer<typeof recordSchema>;

function pathOf(settings: Settings): string {
  return join(settings.stateDir, 'run.json');
}

/** The record of a run that has not ended properly: it is running still, or was killed. */
export function readRecord(settings: Settings): RunRecord | undefined {
  try {
    return recordSchema.parse(JSON.parse(readFileSync(pathOf(settings), 'utf8')));
  } catch {
    return undefined;
  }
}

export function writeRecord(settings: Settings, record: RunRecord): void {
  mkdirSync(settings.stateDir, { recursive: true });
  writeFileSync(pathOf(settings), JSON.stringify(record));
}

export function forgetRecord(settings: Settings): void {
  rmSync(pathOf(settings), { force: true });
}

/** Whether a process of that number runs and is one of ours: numbers are given again. */
export function isOurs(pid: number): boolean {
  if (pid <= 0) return false;
  try {
    const command = execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
    return command.includes('local/');
  } catch {
    return false;
  }
}

/** Seconds since the cloud last saved anything; undefined if it never has. */
export function secondsSinceSave(settings: Settings): number | undefined {
  const folder = join(settings.stateDir, 'state');
  try {
    const times = readdirSync(folder).map((name) => statSync(join(folder, name)).mtimeMs);
    return times.length === 0 ? undefined : Math.round((Date.now() - Math.max(...times)) / 1000);
  } catch {
    return undefined;
  }
}
