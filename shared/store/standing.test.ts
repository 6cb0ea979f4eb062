import { expect, test } from 'vitest';
import { standingCounts } from './standing.ts';
import { aRemittal } from './test/a-remittal.ts';

const today = '2026-11-16';
const due = { dueAt: '2026-11-16T22:59:59.999Z' };
const late = { dueAt: '2026-11-15T22:59:59.999Z' };
const activity = { id: '1-0', kind: 'practice', place: 'x', hours: 20, from: '2026-11-02' };
const planned = { plans: [{ since: '2026-11-02', searchHours: 0, activities: [activity] }] };
const counts = (...remittals: readonly Parameters<typeof aRemittal>[0][]) =>
  standingCounts({ remittals: remittals.map((one) => aRemittal(one)), unremitted: [] }, today);

test('a plan is overdue on the day after, and escalated when managers were told', () => {
  expect(counts({ status: 'sent', ...due })).toEqual({
    'standing.awaiting_plan.jobbtorg_city': 1,
    'standing.without_activity.no_plan': 1,
  });
  expect(counts({ status: 'mapped', ...late, escalatedAt: '2026-11-16T06:00:00.000Z' })).toEqual({
    'standing.awaiting_plan.jobbtorg_city': 1,
    'standing.overdue.jobbtorg_city': 1,
    'standing.escalated.jobbtorg_city': 1,
    'standing.without_activity.no_plan': 1,
  });
});

test('office by office; who is in an activity is not without one', () => {
  expect(
    counts(
      { status: 'following', ...planned, followUpOn: '2026-11-15' },
      { status: 'following', ...planned, followUpOn: '2026-11-16', office: 'jobbtorg_kista' },
    ),
  ).toEqual({
    'standing.overdue.jobbtorg_city': 1,
    'standing.followed.jobbtorg_city': 1,
    'standing.in_activity.jobbtorg_city': 1,
    'standing.followed.jobbtorg_kista': 1,
    'standing.in_activity.jobbtorg_kista': 1,
  });
});

test('a pause, and what is over, leave somebody without activity for their own reason', () => {
  const rests = [{ from: '2026-11-09', to: '2026-11-20' }];
  expect(counts({ status: 'paused', ...planned, rests, pausedTo: '2026-11-20' })).toEqual({
    'standing.followed.jobbtorg_city': 1,
    'standing.paused.jobbtorg_city': 1,
    'standing.without_activity.paused': 1,
  });
  expect(counts({ status: 'returned', ...late })).toEqual({
    'standing.without_activity.returned': 1,
  });
  expect(counts({ status: 'closed', result: { kind: 'arbete', on: '2026-11-10' } })).toEqual({});
});
