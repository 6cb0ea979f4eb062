import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { demonstrationPassword, district } from '../local/district.ts';

const documents = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', ...globSync('docs/**/*.md')];
const read = (file: string) => readFileSync(file, 'utf8');

test.each(documents)('%s links to what is there', (file) => {
  const links = [...read(file).matchAll(/\]\(([^)#\s]+)/g)].map(([, to = '']) => to);
  const ours = links.filter((to) => !/^[a-z]+:/.test(to));
  expect(ours.filter((to) => !existsSync(join(dirname(file), to)))).toEqual([]);
});

test('every command that is written of exists', () => {
  const { scripts } = z
    .object({ scripts: z.record(z.string(), z.string()) })
    .parse(JSON.parse(read('package.json')));
  const named = documents.flatMap((file) =>
    [...read(file).matchAll(/\bnpm run (?:--silent )?([a-z][\w:-]*)/g)].map(
      ([, name = '']) => name,
    ),
  );
  expect([...new Set(named)].filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
});

test('the README names everybody who can log in, and the password', () => {
  const readme = read('README.md');
  const missing = district.filter(({ username }) => !readme.includes(`\`${username}\``));
  expect(missing).toEqual([]);
  expect(readme).toContain(demonstrationPassword);
});
