import { expect, test } from 'vitest';
import { type KeyVersions, replacedAtOnce, rotated, versionsNow } from './key-version.ts';

const monday = '2026-11-23T08:00:00.000Z';

/** The versions after a change that is to be possible. */
function changedFrom(versions: KeyVersions, now: string): KeyVersions {
  const changed = rotated(versions, now);
  if (changed === 'OverlapLasts') throw new Error('the secret could not be changed');
  return changed;
}

test('the first secret holds alone', () => {
  expect(versionsNow({ keyVersion: 1 }, monday)).toEqual([1]);
});

test('after a change the one before holds for a week beside it, and no longer', () => {
  const changed = changedFrom({ keyVersion: 1 }, monday);
  expect(versionsNow(changed, monday)).toEqual([2, 1]);
  expect(versionsNow(changed, '2026-11-30T07:59:59.999Z')).toEqual([2, 1]);
  expect(versionsNow(changed, '2026-11-30T08:00:00.000Z')).toEqual([2]);
});

test('while two hold there is no other change: the one that the office uses would end', () => {
  const changed = changedFrom({ keyVersion: 1 }, monday);
  expect(rotated(changed, '2026-11-30T07:59:59.999Z')).toBe('OverlapLasts');
  const again = changedFrom(changed, '2026-11-30T08:00:00.000Z');
  expect(versionsNow(again, '2026-11-30T08:00:00.000Z')).toEqual([3, 2]);
});

test('a secret that somebody else has seen ends at once, and the one before it too', () => {
  const changed = changedFrom({ keyVersion: 1 }, monday);
  expect(versionsNow(replacedAtOnce(changed), monday)).toEqual([3]);
  expect(versionsNow(replacedAtOnce({ keyVersion: 1 }), monday)).toEqual([2]);
});
