/**
 * Bundles every Lambda function into a folder that needs nothing beside it: `index.mjs`, and beside it
 * what pages load when they are first opened. The AWS SDK is bundled too: what was tested is what runs.
 * `npm run bench` holds the sizes against their budgets.
 */
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildOptions, build, type Metafile } from 'esbuild';
import {
  type AudienceText,
  cheapStatusCodes,
  onlyTexts,
  onlyVersions,
  smallCss,
  textsIn,
  withoutJsonSchema,
  withoutUnwanted,
} from './bundle-plugins.ts';
import { type FunctionName, functionNames } from './functions.ts';

/** CommonJS packages inside an ES module bundle ask for `require`, which ES modules lack. */
const requireForCommonJs =
  "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);";

/** Where the bundles lie unless the caller says otherwise, from the project's root. */
const bundleDirectory = 'dist/functions';

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

/** Parts of libraries that our functions never reach, and what stands in for them. */
const lighter = {
  // The role comes by environment; profiles, single sign-on and instance metadata are 100 KiB.
  '@aws-sdk/credential-provider-node': join(import.meta.dirname, 'lambda-credentials.ts'),
  // PDFKit unpacks tables when it is loaded, by libraries that are made for browsers.
  'base64-js': join(import.meta.dirname, 'base64-js.cjs'),
  '@noble/ciphers/aes': join(import.meta.dirname, 'no-aes.ts'),
  'tiny-inflate': join(import.meta.dirname, 'tiny-inflate.cjs'),
  '@aws-sdk/endpoint-cache': join(import.meta.dirname, 'no-endpoint-cache.ts'),
  // PDFKit brings a decoder of web fonts that the letter's own fonts do not need (460 kB).
  'brotli/decompress.js': join(import.meta.dirname, '../shared/letter/no-woff2.ts'),
};

/** How functions are bundled that carry these texts; the bench bundles its bare functions alike. */
export function bundleOptions(texts: readonly AudienceText[]) {
  return {
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    minify: true,
    metafile: true,
    charset: 'utf8',
    legalComments: 'external',
    mainFields: ['module', 'main'],
    jsx: 'automatic',
    jsxImportSource: 'preact',
    alias: lighter,
    plugins: [
      withoutUnwanted,
      cheapStatusCodes,
      onlyVersions,
      smallCss,
      onlyTexts(texts),
      // The API writes a document of itself.
      ...(texts.includes('api') ? [] : [withoutJsonSchema]),
    ],
    loader: { '.svg': 'text' },
    banner: { js: requireForCommonJs },
    logLevel: 'silent',
  } as const satisfies BuildOptions;
}

/**
 * Functions that are bundled in one go: all that carry the same texts, but for those that load parts
 * later. Their parts must lie in their own folder, so they are bundled one by one.
 */
function goOf(name: FunctionName): string {
  return ['run-step', 'render-letter', 'site', 'sweep'].includes(name)
    ? name
    : textsIn(name).join();
}

async function bundleTogether(
  root: string,
  out: string,
  names: readonly string[],
): Promise<Metafile> {
  const [first = '', ...others] = names;
  const options = bundleOptions(textsIn(first));
  const { metafile } = await build({
    ...options,
    plugins: [...options.plugins],
    entryPoints: names.map((name) => ({ in: entryOf(root, name), out: `${name}/index` })),
    outdir: out,
    outExtension: { '.js': '.mjs' },
    splitting: others.length === 0,
    chunkNames: `${first}/[name]-[hash]`,
  });
  return metafile;
}

/**
 * Bundles the declared functions to `<out>/<name>/index.mjs` and writes esbuild's metafile to
 * `<out>/metafile.json`.
 *
 * @throws Error naming the function whose folder is missing, or esbuild's own error.
 */
export async function bundleFunctions(root = '.', out = bundleDirectory): Promise<void> {
  for (const name of functionNames) rmSync(join(out, name), { recursive: true, force: true });
  const goes = Object.values(Object.groupBy(functionNames, goOf));
  const metafiles = await Promise.all(goes.map((names) => bundleTogether(root, out, names ?? [])));
  const inputs = Object.assign({}, ...metafiles.map((one) => one.inputs));
  const outputs = Object.assign({}, ...metafiles.map((one) => one.outputs));
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, 'metafile.json'), JSON.stringify({ inputs, outputs }));
}
