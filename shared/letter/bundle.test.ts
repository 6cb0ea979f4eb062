import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { aLetter } from './letter.builder.ts';
import { renderDecisionLetter } from './render-decision-letter.ts';

const now = '2026-11-17T09:00:00Z';

/** Reads the input of a letter on standard input and writes the letter on standard output. */
const entry = `
  import { readFileSync } from 'node:fs';
  import { renderDecisionLetter } from './render-decision-letter.ts';
  const letter = JSON.parse(readFileSync(0, 'utf8'));
  process.stdout.write(await renderDecisionLetter(letter, '${now}'));
`;

test('one bundled file, alone in a folder, writes the same letter as the source', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'letter-'));
  try {
    const outfile = join(folder, 'index.mjs');
    await build({
      stdin: { contents: entry, resolveDir: import.meta.dirname, loader: 'ts' },
      bundle: true,
      minify: true,
      format: 'esm',
      platform: 'node',
      target: 'node24',
      alias: { 'brotli/decompress.js': resolve(import.meta.dirname, 'no-woff2.ts') },
      outfile,
    });
    const bundled = execFileSync(process.execPath, [outfile], {
      cwd: folder,
      input: JSON.stringify(aLetter()),
    });
    expect(Buffer.compare(bundled, await renderDecisionLetter(aLetter(), now))).toBe(0);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
