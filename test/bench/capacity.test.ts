import { expect, test } from 'vitest';
import { readUnits, sizeOf, writeUnits } from './capacity.ts';

const small = { pk: { S: 'CASE#1' }, sk: { S: 'A#HEAD' } };
const large = { ...small, text: { S: 'x'.repeat(3000) } };
const listed = { ...small, wpk: { S: 'POOL#a#b' }, wsk: { S: '2026' } };

test('an item is as large as its names and values, numbers by two digits a byte', () => {
  expect(sizeOf(small)).toBe(2 + 6 + 2 + 6);
  expect(sizeOf({ å: { N: '12345' } })).toBe(2 + 3 + 1);
  expect(sizeOf({ a: { M: { b: { BOOL: true } } } })).toBe(1 + 3 + 1 + 1 + 1);
});

test('a query is read by its bytes together, half a unit where consistency may wait', () => {
  expect(readUnits([small, small], true)).toBe(1);
  expect(readUnits([large, large], true)).toBe(2);
  expect(readUnits([], false)).toBe(0.5);
});

test('a write costs the larger of before and after, twice in a transaction', () => {
  expect(writeUnits(undefined, small, false)).toBe(1);
  expect(writeUnits(large, small, false)).toBe(3);
  expect(writeUnits(large, undefined, true)).toBe(6);
});

test('an index costs a write where the item stands in it, and two where its place moves', () => {
  expect(writeUnits(undefined, listed, true)).toBe(2 + 1);
  expect(writeUnits(listed, { ...listed, wsk: { S: '2027' } }, true)).toBe(2 + 2);
  expect(writeUnits(listed, small, true)).toBe(2 + 1);
});
