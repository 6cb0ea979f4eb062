/** What is left out of the bundles or made smaller in them, and why that may be. */
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Plugin, transform } from 'esbuild';

/**
 * Parts of the SDK that it loads when they are wanted, and that no operation of ours wants: event
 * streams (for transcription and the like) and the reading of browsers' names. 50 KiB a function.
 */
export const withoutUnwanted: Plugin = {
  name: 'without-unwanted',
  setup: ({ onResolve }) => {
    const path = join(import.meta.dirname, 'unwanted.ts');
    onResolve({ filter: /^(@smithy\/core\/event-streams|bowser)$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path } : undefined,
    );
  },
};

/** `@middy/util` gets the names of status codes in another way: see `status-codes.ts`. */
export const cheapStatusCodes: Plugin = {
  name: 'cheap-status-codes',
  setup: ({ onResolve }) => {
    const path = join(import.meta.dirname, 'status-codes.ts');
    onResolve({ filter: /^node:http$/ }, ({ importer }) =>
      /@middy[\\/]util/.test(importer) ? { path } : undefined,
    );
  },
};

/** Of its package file a client of the SDK reads its version, for the user agent; the rest stays out. */
export const onlyVersions: Plugin = {
  name: 'only-versions',
  setup: ({ onLoad }) => {
    onLoad({ filter: /@aws-sdk[\\/][\w-]+[\\/]package\.json$/ }, ({ path }) => {
      const version = /"version": *"([^"]+)"/.exec(readFileSync(path, 'utf8'))?.[1] ?? '';
      return { contents: JSON.stringify({ version }), loader: 'json' };
    });
  },
};

/** What writes JSON Schemas of Zod's schemas: every schema brings it, and the API's document alone asks. */
export const withoutJsonSchema: Plugin = {
  name: 'without-json-schema',
  setup: ({ onResolve }) => {
    const path = join(import.meta.dirname, 'no-json-schema.ts');
    onResolve({ filter: /\/core\/(to-json-schema|json-schema-processors)\.js$/ }, ({ importer }) =>
      /zod[\\/]v4[\\/]classic/.test(importer) ? { path } : undefined,
    );
  },
};

/** Style sheets as text, without their comments and white space. */
export const smallCss: Plugin = {
  name: 'small-css',
  setup: ({ onLoad }) => {
    onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { code } = await transform(await readFile(path, 'utf8'), {
        loader: 'css',
        minify: true,
      });
      return { contents: code, loader: 'text' };
    });
  },
};

/** Catalogues that belong to the pages of some; all others are in every function with pages. */
export const audienceTexts = [
  'applicant',
  'unit',
  'casework',
  'jobbtorg',
  'management',
  'api',
] as const;
export type AudienceText = (typeof audienceTexts)[number];

/** Which of them a function reads, beside the one of its own name. */
const alsoReads: Readonly<Record<string, readonly AudienceText[]>> = {
  casework: ['unit'],
  management: ['unit'],
};

/** The audience's catalogues that the bundle of a function carries. */
export function textsIn(name: string): readonly AudienceText[] {
  return audienceTexts.filter((text) => text === name || alsoReads[name]?.includes(text));
}

/**
 * Leaves all other audiences' texts out (40 KiB): reading one is an error that says so. The test
 * beside this looks through the sources for such readings.
 */
export function onlyTexts(carried: readonly AudienceText[]): Plugin {
  const others = audienceTexts.filter((text) => !carried.includes(text));
  return {
    name: 'only-texts',
    setup: ({ onLoad }) => {
      const filter = new RegExp(`shared[\\\\/]text[\\\\/]\\w+[\\\\/](${others.join('|')})\\.ts$`);
      onLoad({ filter }, ({ path }) => {
        const text = filter.exec(path)?.[1] ?? '';
        const says = JSON.stringify(`this function carries no texts of ${text}`);
        return {
          contents: `export const ${text} = new Proxy({}, { get() { throw new Error(${says}); } });`,
        };
      });
    },
  };
}
