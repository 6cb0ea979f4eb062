/** Bundles the bare functions that ours are held against. */
import { join } from 'node:path';
import { build } from 'esbuild';
import { bundleOptions } from '../../infra/bundle.ts';

/**
 * Bundles a bare function as anybody would: minified, with the SDK inside, and without the parts of
 * it that ours replace by lighter ones (`infra/bundle.ts`), for those are work on our load time.
 */
export async function bundleBare(name: string, out: string): Promise<string> {
  const { alias: _ours, plugins: _our, ...plain } = bundleOptions([]);
  const outfile = join(out, 'bare', name, 'index.mjs');
  await build({
    ...plain,
    metafile: false,
    entryPoints: [join(import.meta.dirname, 'bare', `${name}.ts`)],
    outfile,
  });
  return outfile;
}
