/**
 * Bundles every Lambda function in one esbuild call, into files that need nothing beside them.
 * The AWS SDK is bundled too: what was tested is what runs.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { functionNames } from './functions.ts';

/** CommonJS packages inside an ES module bundle ask for `require`, which ES modules lack. */
const requireForCommonJs =
  "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);";

/** Where the bundles lie unless the caller says otherwise, from the project's root. */
export const bundleDirectory = 'dist/functions';

/** Parts of libraries that our functions never reach, and what stands in for them. */
const lighter = {
  // The role comes by environment; profiles, single sign-on and instance metadata are 100 KiB.
  '@aws-sdk/credential-provider-node': join(import.meta.dirname, 'lambda-credentials.ts'),
  // PDFKit brings a decoder of web fonts that the letter's own fonts do not need (460 kB).
  'brotli/decompress.js': join(import.meta.dirname, '../shared/letter/no-woff2.ts'),
};

function entryOf(root: string, name: string): string {
  const candidates = ['ts', 'tsx'].map((ext) => join(root, 'functions', name, `index.${ext}`));
  const entry = candidates.find((path) => existsSync(path));
  if (entry === undefined) {
    throw new Error(
      `infra/functions.ts names the function "${name}", but there is no ${candidates.join(' or ')}.`,
    );
  }
  return entry;
}

/**
 * Bundles the declared functions to `<out>/<name>/index.mjs` and writes esbuild's metafile to
 * `<out>/metafile.json` (the bench reads the sizes there).
 *
 * @throws Error naming the function whose folder is missing, or esbuild's own error.
 */
export async function bundleFunctions(root = '.', out = bundleDirectory): Promise<void> {
  const entryPoints = functionNames.map((name) => ({
    in: entryOf(root, name),
    out: `${name}/index`,
  }));
  const result = await build({
    entryPoints,
    outdir: out,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    minify: true,
    metafile: true,
    charset: 'utf8',
    legalComments: 'none',
    mainFields: ['module', 'main'],
    jsx: 'automatic',
    jsxImportSource: 'preact',
    alias: lighter,
    loader: { '.css': 'text', '.svg': 'text' },
    banner: { js: requireForCommonJs },
    logLevel: 'silent',
  });
  const metafile = join(out, 'metafile.json');
  mkdirSync(dirname(metafile), { recursive: true });
  writeFileSync(metafile, JSON.stringify(result.metafile));
}
