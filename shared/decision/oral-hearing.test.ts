import { expect, test } from 'vitest';
import { hearingHinders, hearingSteps, isHearingStep, type OralHearing } from './oral-hearing.ts';

const at = (state: OralHearing['state']): OralHearing => ({
  state,
  askedAt: '2026-11-05T09:00:00Z',
});

test('it is first asked for', () => {
  expect(hearingSteps(undefined)).toEqual(['asked']);
});

test.each([
  ['asked', ['booked', 'declined', 'denied']],
  // Booked again: another time.
  ['booked', ['booked', 'held', 'stayed_away', 'declined']],
  ['held', ['asked']],
  ['stayed_away', ['asked', 'booked']],
  ['declined', ['asked']],
  ['denied', ['asked']],
] as const)('after it is %s comes one of %j', (state, steps) => {
  expect(hearingSteps(at(state))).toEqual(steps);
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
