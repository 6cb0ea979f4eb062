import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { addressOf } from './stylesheet.ts';
import { stylesheetPath } from './stylesheet-path.ts';

/** The stylesheet as the site function carries it, by the bundler that makes the function. */
async function bundledStylesheet(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [new URL('sheets.ts', import.meta.url).pathname],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    loader: { '.css': 'text' },
    logLevel: 'silent',
  });
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
  const made: { stylesheet: string } = await import(
    /* @vite-ignore */ `data:text/javascript;base64,${code}`
  );
  return made.stylesheet;
}

it('the address of the stylesheet changes with its content (if this fails, write the address that is named here into stylesheet-path.ts)', async () => {
  expect(stylesheetPath).toBe(addressOf(await bundledStylesheet()));
});

it('the stylesheet loads nothing from elsewhere, for the content security policy forbids it', async () => {
  const sheet = await bundledStylesheet();
  expect(sheet).not.toMatch(/url\(\s*["']?https?:|@import/);
});

it('the stylesheet stays below 80 KiB before compression', async () => {
  expect(Buffer.byteLength(await bundledStylesheet())).toBeLessThan(80 * 1024);
});
