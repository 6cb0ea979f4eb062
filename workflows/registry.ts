import { andring } from './andring.ts';
import { jobbtorgRemiss } from './jobbtorg_remiss.ts';
import { nyansokan } from './nyansokan.ts';
import { overklagande } from './overklagande.ts';
import type { Process } from './process.ts';

/** Every process there is, by name. A new process is a table and a line here. */
export const processes = {
  [nyansokan.name]: nyansokan,
  [jobbtorgRemiss.name]: jobbtorgRemiss,
  [overklagande.name]: overklagande,
  [andring.name]: andring,
} as const;

export type ProcessName = keyof typeof processes;

/** The table of that name. */
export function processOf(name: ProcessName): Process {
  return processes[name];
}

function isProcessName(name: string): name is ProcessName {
  return Object.hasOwn(processes, name);
}

/** The names of all processes. */
export const processNames: readonly ProcessName[] = Object.keys(processes).filter(isProcessName);
