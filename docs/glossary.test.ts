import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const tree = '{functions,infra,local,shared,test,workflows}/**/*.{ts,tsx}';

/** The numbers in a text; `R104–R111` is eight of them. */
function numbersIn(text: string): number[] {
  return [...text.matchAll(/\bR(\d{3})\b(?:–R(\d{3})\b)?/g)].flatMap(([, from, to]) => {
    const first = Number(from);
    return Array.from({ length: Number(to ?? from) - first + 1 }, (_, index) => first + index);
  });
}

test('every requirement that the code cites is explained in the glossary', () => {
  const explained = new Set(numbersIn(readFileSync('docs/glossary.md', 'utf8')));
  const missing = globSync(tree).flatMap((file) =>
    numbersIn(readFileSync(file, 'utf8'))
      .filter((number) => !explained.has(number))
      .map((number) => `R${String(number).padStart(3, '0')} in ${file}`),
  );
  expect(missing).toEqual([]);
});
