import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { accessMatrix } from './access-matrix.ts';

test('the printed matrix is what the permission function answers', () => {
  const printed = readFileSync(new URL('./generated/access-matrix.md', import.meta.url), 'utf8');
  expect(printed).toBe(accessMatrix());
});
