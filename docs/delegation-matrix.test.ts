import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { demonstrationDelegation } from '../shared/delegation/demonstration.ts';
import { delegationMatrix } from './delegation-matrix.ts';

test('the printed matrix of signing is the delegation order', () => {
  const file = new URL('./generated/delegation-matrix.md', import.meta.url);
  expect(readFileSync(file, 'utf8')).toBe(delegationMatrix(demonstrationDelegation));
});
