/** `npm run check`: all that is told of the code without running it, a line for each part. */
import { command, endTogether, tool } from '../run/command.ts';
import { stopwatch } from '../run/seconds.ts';
import type { Finding } from './finding.ts';
import { layers } from './layers.ts';
import { lock } from './lock.ts';
import { sizes } from './sizes.ts';

async function saidBy(words: string, name: string, args: readonly string[]): Promise<Finding> {
  const { code, output } = await command(tool(name), args);
  return { ok: code === 0, words, details: output.trim() };
}

const parts: Readonly<Record<string, () => Promise<Finding>>> = {
  biome: () => saidBy('format and lint', 'biome', ['ci', '--colors=off', '.']),
  types: () => saidBy('strict, exact', 'tsc', ['--noEmit', '--pretty', 'false', '-p', '.']),
  knip: () => saidBy('no unused file, export or package', 'knip', ['--no-progress']),
  layers,
  lock,
  sizes,
};

async function run(name: string, part: () => Promise<Finding>): Promise<boolean> {
  const took = stopwatch();
  const { ok, words, details } = await part();
  console.log(`${ok ? 'ok  ' : 'FAIL'}  ${name.padEnd(7)}${took().padStart(8)}  ${words}`);
  if (!ok) console.log(details.replaceAll(/^/gm, '      '));
  return ok;
}

endTogether();
const took = stopwatch();
const results = await Promise.all(Object.entries(parts).map(([name, part]) => run(name, part)));
const failed = results.filter((ok) => !ok).length;
console.log(
  `${failed === 0 ? 'Nothing found' : `${failed} of ${results.length} parts found something`} in ${took()}.`,
);
process.exitCode = failed === 0 ? 0 : 1;
