import { waitingSteps } from '../stack/waiting.ts';
import type { Drilled } from './rehearsal.ts';

/** How long each step took to go on after each fault, in seconds, as a Markdown table. */
export function timeTable(drilled: ReadonlyMap<string, Drilled>): string {
  const faults = [...drilled.keys()];
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    row(['Seconds until it goes on', ...faults]),
    row(['---', ...faults.map(() => '--:')]),
    ...waitingSteps.map((step) =>
      row([
        step,
        ...faults.map((fault) => drilled.get(fault)?.seconds.get(step)?.toFixed(1) ?? 'never'),
      ]),
    ),
    '',
  ].join('\n');
}
