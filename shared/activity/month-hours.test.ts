import { expect, test } from 'vitest';
import type { Expected } from '../attendance/session.ts';
import { activityCode } from './coding.ts';
import { monthHours, weekPieces } from './month-hours.ts';

const expected = (more: Partial<Expected> = {}): Expected => ({
  plans: [
    {
      since: '2026-10-01',
      searchHours: 5,
      activities: [
        { id: '1-0', kind: 'practice', place: 'Storgården', hours: 20, from: '2026-10-12' },
        { id: '1-1', kind: 'sfi', place: 'Sfi', hours: 10, from: '2026-10-12', to: '2026-10-16' },
      ],
    },
  ],
  pauses: [],
  ...more,
});

test('weeks are cut where the month begins and ends', () => {
  const pieces = weekPieces('2026-10').map(({ week, days }) => [week, days.length]);
  expect(pieces).toEqual([
    ['2026-W40', 4],
    ['2026-W41', 7],
    ['2026-W42', 7],
    ['2026-W43', 7],
    ['2026-W44', 6],
  ]);
});

test('a month’s hours are the fifth of the week for each working day', () => {
  // By hand: October 2026 has 22 working days, 15 of them from the 12th; sfi has 5 of
  // those. The search is in the plan from the day on which it is made.
  expect(monthHours('2026-10', expected(), 40)).toEqual({
    activities: (15 * 20 + 5 * 10) / 5,
    search: 22,
    required: 176,
  });
});

test('a pause asks for nothing and holds nothing', () => {
  const pauses = [{ from: '2026-10-19', to: '2026-10-30' }];
  expect(monthHours('2026-10', expected({ pauses }), 40)).toEqual({
    activities: (5 * 20 + 5 * 10) / 5,
    search: 12,
    required: 96,
  });
});

test('a pause without an end rests to the end of the month, and one that is over asks for nothing more', () => {
  const open = expected({ pauses: [{ from: '2026-10-19' }] });
  expect(monthHours('2026-10', open, 40)).toMatchObject({ search: 12, required: 96 });
  const past = expected({ pauses: [{ from: '2026-09-01', to: '2026-09-30' }] });
  expect(monthHours('2026-10', past, 40)).toEqual(monthHours('2026-10', expected(), 40));
});

test('after the end of the plan nothing is planned, and what is required of the person stands', () => {
  // Eleven working days up to and with the 15th; four of them from the 12th.
  expect(monthHours('2026-10', expected({ endedOn: '2026-10-15' }), 40)).toEqual({
    activities: (4 * 20 + 4 * 10) / 5,
    search: 11,
    required: 176,
  });
});

test('search is planned from the day on which the plan is made, or its first activity begins', () => {
  const [plan] = expected().plans;
  if (!plan) throw new Error('there is a plan');
  const made = (since: string) => expected({ plans: [{ ...plan, since }] });
  // From the 12th, when its activities begin, though it was made on the 20th.
  expect(monthHours('2026-10', made('2026-10-20'), 40).search).toBe(15);
  // From the 5th, when it was made: 20 working days.
  expect(monthHours('2026-10', made('2026-10-05'), 40).search).toBe(20);
  expect(monthHours('2026-09', expected(), 40).search).toBe(0);
});

test('own job search is told apart from activities, and nothing is required of the exempt', () => {
  const only = { plans: [{ since: '2026-10-01', searchHours: 40, activities: [] }], pauses: [] };
  expect(monthHours('2026-10', only, undefined)).toMatchObject({
    activities: 0,
    search: 176,
    required: undefined,
  });
});

test('public holidays take their day away', () => {
  // December 2026 has 20 working days: the 24th, 25th and 31st are not, and the 26th is a Saturday.
  expect(monthHours('2026-12', { plans: [], pauses: [] }, 40).required).toBe(160);
});

test('the unemployed are coded by the plan, and own job search alone is no activity', () => {
  const day = '2026-10-14';
  expect(activityCode('arbetslos_ingen', expected(), day)).toBe('in_activity');
  expect(activityCode('arbetslos_ingen', expected(), '2026-10-09')).toBe('without_activity');
  expect(activityCode('arbetslos_vantar', undefined, day)).toBe('without_activity');
  const only = { plans: [{ since: '2026-10-01', searchHours: 40, activities: [] }], pauses: [] };
  expect(activityCode('arbetslos_ingen', only, day)).toBe('without_activity');
  expect(activityCode('sociala_skal', expected(), day)).toBeUndefined();
});
