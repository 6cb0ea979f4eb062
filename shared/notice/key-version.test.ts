import { expect, test } from 'vitest';
import { rotated, versionsNow } from './key-version.ts';

const monday = '2026-11-23T08:00:00.000Z';

test('the first secret holds alone', () => {
  expect(versionsNow({ keyVersion: 1 }, monday)).toEqual([1]);
});

test('after a change the one before holds for a week beside it, and no longer', () => {
  const changed = rotated({ keyVersion: 1 }, monday);
  expect(versionsNow(changed, monday)).toEqual([2, 1]);
  expect(versionsNow(changed, '2026-11-30T07:59:59.999Z')).toEqual([2, 1]);
  expect(versionsNow(changed, '2026-11-30T08:00:00.000Z')).toEqual([2]);
});

test('two changes in a row leave two that hold, not three', () => {
  const changed = rotated(rotated({ keyVersion: 1 }, monday), monday);
  expect(versionsNow(changed, monday)).toEqual([3, 2]);
});
