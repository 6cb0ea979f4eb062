/** Whether `npm ci` can use the lock file on every platform. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { root } from '../../local/settings.ts';
import type { Finding } from './finding.ts';

const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({ optionalDependencies: z.record(z.string(), z.string()).optional() }),
  ),
});

/**
 * A lock file that was written where the registry lacks the packages of other platforms lacks them
 * too, without a word, and then `npm ci` refuses it everywhere.
 */
export async function lock(): Promise<Finding> {
  const text = await readFile(join(root, 'package-lock.json'), 'utf8');
  const { packages } = lockSchema.parse(JSON.parse(text));
  const names = new Set(Object.keys(packages).map((path) => path.split('node_modules/').at(-1)));
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !names.has(name))
      .map(([name, version]) => `${name} ${version}, which ${path} may want, has no entry`),
  );
  const words = `${names.size} packages, those of other platforms too`;
  return { ok: missing.length === 0, words, details: missing.join('\n') };
}
