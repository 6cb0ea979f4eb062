import { expect, test } from 'vitest';
import { hearingHinders, hearingSteps, isHearingStep, type OralHearing } from './oral-hearing.ts';

const at = (state: OralHearing['state']): OralHearing => ({
  state,
  askedAt: '2026-11-05T09:00:00Z',
});

test('it is first asked for, then booked, then held', () => {
  expect(hearingSteps(undefined)).toEqual(['asked']);
  expect(hearingSteps(at('asked'))).toContain('booked');
  expect(hearingSteps(at('asked'))).not.toContain('held');
  expect(hearingSteps(at('booked'))).toContain('held');
});

test('one who stayed away can be given another time', () => {
  expect(hearingSteps(at('stayed_away'))).toContain('booked');
});

test.each([
  ['asked', 'OralHearingNotBooked'],
  ['booked', 'OralHearingNotHeld'],
  ['held', undefined],
  ['stayed_away', undefined],
  ['declined', undefined],
  ['denied', undefined],
] as const)('when it is %s the decision is hindered by %s', (state, reason) => {
  expect(hearingHinders(at(state))).toBe(reason);
});

test('a hearing that nobody asked for hinders nothing, and a word that is no step is none', () => {
  expect(hearingHinders(undefined)).toBeUndefined();
  expect(isHearingStep('held')).toBe(true);
  expect(isHearingStep('toString')).toBe(false);
});
