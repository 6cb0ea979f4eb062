import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { audienceTexts, textsIn } from './bundle-plugins.ts';
import { functionNames } from './functions.ts';

const root = resolve(import.meta.dirname, '..');

/** The audience's catalogues that the sources of a folder read, as `texts.casework` or out of a brace. */
function readings(folder: string): Set<string> {
  const found = new Set<string>();
  for (const file of globSync(`${folder}/**/*.{ts,tsx}`, { cwd: root })) {
    if (/\.(test|builder)\.tsx?$/.test(file)) continue;
    const source = readFileSync(join(root, file), 'utf8');
    const read = [
      ...source.matchAll(/(?:texts|textsOf\([^)]*\)|Texts)(?:\.|\[')(\w+)/g),
      ...source.matchAll(/\{([^{}]*)\} = (?:\w+\.)*texts/g),
    ].flatMap(([, words]) => (words ?? '').split(/\W+/));
    for (const text of audienceTexts) if (read.includes(text)) found.add(text);
  }
  return found;
}

test.each(functionNames)('%s reads no texts that its bundle lacks', (name) => {
  const carried: readonly string[] = textsIn(name);
  for (const text of readings(`functions/${name}`)) expect(carried).toContain(text);
});

test('what all pages share reads only texts that all have, but for what answers the API', () => {
  const shared = ['access', 'action', 'application', 'instrument', 'store', 'web/view', 'web/form'];
  for (const folder of shared) expect(readings(`shared/${folder}`)).toEqual(new Set());
  expect(readings('shared/web/chain')).toEqual(new Set(['api']));
});
