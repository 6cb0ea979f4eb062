import { expect, test } from 'vitest';
import { planFrom } from './plan-from.ts';
import { activityPlanSchema } from './session.ts';

const practice = { kind: 'practice', place: 'Storgården', hours: 20, from: '2026-11-02' };
const sfi = { kind: 'sfi', place: 'Sfi', hours: 10, from: '2026-11-02', to: '2026-12-18' };

test('each activity is told apart by its plan and its row, also from those of earlier plans', () => {
  const plan = planFrom({ activities: [practice, sfi], searchHours: 5 }, '2026-10-30', 1);
  expect(plan).toStrictEqual({
    since: '2026-10-30',
    searchHours: 5,
    activities: [
      { ...practice, id: '2-0' },
      { ...sfi, id: '2-1' },
    ],
  });
});

test('a plan of nothing but own steps has no activity and no hours', () => {
  expect(planFrom({}, '2026-10-30', 0)).toStrictEqual({
    since: '2026-10-30',
    searchHours: 0,
    activities: [],
  });
});

test.each([
  ['a day that is none', { since: '30 oktober' }],
  ['hours below nought', { searchHours: -1 }],
  ['a word too many', { note: 'hemligt' }],
  ['an activity whose id could be taken for two', { activities: [{ ...practice, id: '1.0' }] }],
  ['an activity without a place', { activities: [{ ...practice, id: '1-0', place: undefined }] }],
])('a stored plan is refused with %s', (_, wrong) => {
  const plan = planFrom({ activities: [practice] }, '2026-10-30', 0);
  expect(activityPlanSchema.safeParse(plan).success).toBe(true);
  expect(activityPlanSchema.safeParse({ ...plan, ...wrong }).success).toBe(false);
});
