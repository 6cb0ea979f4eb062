import { expect, test } from 'vitest';
import {
  answered,
  type Consent,
  coveredOn,
  isWithdrawable,
  maySend,
  withdrawn,
} from './consent.ts';

const given: Consent = {
  state: 'given',
  how: 'signed',
  at: '2026-11-02T09:00:00.000Z',
  until: '2026-12-31',
  scope: ['contact', 'background'],
  purpose: 'En aktivitetsplan',
  receiver: 'jobbtorg_city',
};
const notGiven = ['asked', 'declined', 'expired', 'withdrawn'] as const;

test('a consent covers its parts up to and with its last day', () => {
  expect(coveredOn(given, '2026-12-31')).toEqual(['contact', 'background']);
  expect(coveredOn(given, '2027-01-01')).toEqual([]);
});

test.each(notGiven)('one that is %s covers nothing, and there is nothing to take back', (state) => {
  expect(coveredOn({ ...given, state }, '2026-12-01')).toEqual([]);
  expect(maySend({ ...given, state }, '2026-12-01T09:00:00.000Z')).toBe(false);
  expect(isWithdrawable({ state })).toBe(false);
});

test('something may be sent until midnight in Stockholm of the last day, and by no empty consent', () => {
  expect(maySend(given, '2026-12-31T22:59:59.999Z')).toBe(true);
  expect(maySend(given, '2026-12-31T23:00:00.000Z')).toBe(false);
  expect(maySend({ ...given, scope: [] }, '2026-12-01T09:00:00.000Z')).toBe(false);
  expect(isWithdrawable(given)).toBe(true);
});

test('taken back, it says when, and what it had covered stays to be read', () => {
  const at = '2026-11-20T10:00:00.000Z';
  expect(withdrawn(given, at)).toEqual({ ...given, state: 'withdrawn', withdrawnAt: at });
});

test.each([
  [true, 'given'],
  [false, 'declined'],
] as const)('answered with %s it is %s, from when it was', (yes, state) => {
  const { at: _, ...asked } = given;
  const at = '2026-11-05T10:00:00.000Z';
  expect(answered({ ...asked, state: 'asked' }, yes, at)).toEqual({ ...asked, state, at });
});
