import { expect, test } from 'vitest';
import { canonicalJson } from './canonical.ts';

test('keys stand in one order, absent values are left out, nulls are kept', () => {
  expect(canonicalJson({ b: 1, a: { d: null, c: undefined }, B: 'å"' })).toBe(
    '{"B":"å\\"","a":{"d":null},"b":1}',
  );
});
