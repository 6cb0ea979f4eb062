/** How long a bundle takes to load, in a Node of its own each time, against a bare one in the same run. */
import { pathToFileURL } from 'node:url';
import * as z from 'zod';
import { functionNames } from '../../infra/functions.ts';
import { inChild, median } from './child.ts';
import { held, type Row, told } from './row.ts';

const MOST = 1.5;

async function loadTime(path: string, env: Readonly<Record<string, string>>): Promise<number> {
  const script = `const began = performance.now();
    await import(${JSON.stringify(pathToFileURL(path).href)});
    console.log(performance.now() - began);
    process.exit(0);`;
  return z.number().parse(await inChild(['--input-type=module', '--eval', script], env));
}

/** A row for each function. Rounds go through all bundles in turn, so that a slow moment slows all. */
export async function load(
  bundleOf: (name: string) => string,
  bare: { readonly plain: string; readonly lighter: string },
  env: Readonly<Record<string, string>>,
  rounds: number,
): Promise<readonly Row[]> {
  const paths = new Map([
    ['bare', bare.plain],
    ['lighter', bare.lighter],
    ...functionNames.map((it) => [it, bundleOf(it)] as const),
  ]);
  const times = new Map([...paths.keys()].map((name): [string, number[]] => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, path] of paths) times.get(name)?.push(await loadTime(path, env));
  }
  const of = (name: string) => median(times.get(name) ?? []);
  const rows = functionNames.map((name) =>
    held(name, of(name) / of('bare'), MOST, (ratio) => `${ratio.toFixed(2)} ×`),
  );
  return [
    told('bare document client', `${of('bare').toFixed(0)} ms`),
    told('the same, bundled with our lighter parts', `${of('lighter').toFixed(0)} ms`),
    ...rows,
  ];
}
