/** Bundles the bare functions that ours are held against. */
import { join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import { bundleOptions } from '../../infra/bundle.ts';

/** Bundles a bare function with all that makes ours lighter (`infra/bundle.ts`). */
export async function bundleLighter(name: string, out: string): Promise<string> {
  const options = bundleOptions([]);
  return bundle(name, join(out, 'lighter'), { ...options, plugins: [...options.plugins] });
}

/**
 * Bundles a bare function as anybody would: minified, with the SDK inside, and without the parts of
 * it that ours replace by lighter ones, for those are work on our load time.
 */
export async function bundleBare(name: string, out: string): Promise<string> {
  const { alias: _ours, plugins: _our, ...plain } = bundleOptions([]);
  return bundle(name, join(out, 'bare'), plain);
}

async function bundle(name: string, out: string, options: BuildOptions): Promise<string> {
  const outfile = join(out, name, 'index.mjs');
  await build({
    ...options,
    metafile: false,
    entryPoints: [join(import.meta.dirname, 'bare', `${name}.ts`)],
    outfile,
  });
  return outfile;
}
