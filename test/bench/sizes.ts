/** How large the bundles are, minified, as they are deployed. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { declarationOf, type FunctionName, functionNames } from '../../infra/functions.ts';
import { held, type Row } from './row.ts';

const KIB = 1024;
const budgets = { workflow: 420 * KIB, web: 520 * KIB, letter: 1.4 * KIB * KIB } as const;

/** What kind of function it is: pages and the API, the one that makes PDFs, or any other. */
export function kindOf(name: FunctionName): keyof typeof budgets {
  if (name === 'render-letter') return 'letter';
  return declarationOf(name).trigger.on === 'http' ? 'web' : 'workflow';
}

const metafile = z.object({
  outputs: z.record(
    z.string(),
    z.object({
      bytes: z.number(),
      entryPoint: z.string().optional(),
      imports: z.array(z.object({ path: z.string(), kind: z.string() })),
    }),
  ),
});
type Outputs = z.infer<typeof metafile>['outputs'];

/** The files that are read when a function is loaded: its entry, and what that imports at once. */
function loadedAtOnce(outputs: Outputs, path: string, found = new Set<string>()): Set<string> {
  if (found.has(path) || outputs[path] === undefined) return found;
  found.add(path);
  for (const { path: next, kind } of outputs[path].imports) {
    if (kind === 'import-statement') loadedAtOnce(outputs, next, found);
  }
  return found;
}

/** A row for each function: what is loaded at start, against its budget. */
export async function sizes(bundles: string): Promise<readonly Row[]> {
  const { outputs } = metafile.parse(
    JSON.parse(await readFile(join(bundles, 'metafile.json'), 'utf8')),
  );
  const sum = (paths: Iterable<string>) =>
    [...paths].reduce((total, path) => total + (outputs[path]?.bytes ?? 0), 0);
  return functionNames.map((name) => {
    const own = Object.keys(outputs).filter(
      (path) => path.includes(`/${name}/`) && path.endsWith('.mjs'),
    );
    const entry = own.find((path) => path.endsWith(`/${name}/index.mjs`)) ?? '';
    const [atOnce, all] = [sum(loadedAtOnce(outputs, entry)), sum(own)];
    const kind = kindOf(name);
    // No letter is made without PDFKit: there the whole counts.
    const bytes = kind === 'letter' ? all : atOnce;
    const later = all > bytes + KIB ? `, ${kib(all)} with what is loaded later` : '';
    return held(`${name} (${kind}${later})`, bytes, budgets[kind], kib);
  });
}

function kib(bytes: number): string {
  return `${Math.ceil(bytes / KIB)} KiB`;
}
