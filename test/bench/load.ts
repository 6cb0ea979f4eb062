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

/**
 * A row for each function. Each time is held against that of the bare bundle loaded just before it,
 * so that a slow moment of the machine slows both.
 */
export async function load(
  bundleOf: (name: string) => string,
  bare: { readonly plain: string; readonly lighter: string },
  env: Readonly<Record<string, string>>,
  rounds: number,
): Promise<readonly Row[]> {
  const plain: number[] = [];
  const lighter: number[] = [];
  const ratios = new Map(functionNames.map((name): [string, number[]] => [name, []]));
  for (let round = 0; round < rounds; round++) {
    lighter.push(await loadTime(bare.lighter, env));
    for (const [name, ofOne] of ratios) {
      const before = await loadTime(bare.plain, env);
      plain.push(before);
      ofOne.push((await loadTime(bundleOf(name), env)) / before);
    }
  }
  const rows = functionNames.map((name) =>
    held(name, median(ratios.get(name) ?? []), MOST, (ratio) => `${ratio.toFixed(2)} ×`),
  );
  return [
    told('bare document client', `${median(plain).toFixed(0)} ms`),
    told('the same, bundled with our lighter parts', `${median(lighter).toFixed(0)} ms`),
    ...rows,
  ];
}
