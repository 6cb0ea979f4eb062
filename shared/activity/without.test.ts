import { expect, test } from 'vitest';
import type { Expected } from '../attendance/session.ts';
import { type Remitted, withoutActivity, withoutSince } from './without.ts';

const activity = { id: '1-0', kind: 'sfi', place: 'Sfi', hours: 15, from: '2026-11-02' };
const planned: Expected = {
  plans: [
    { since: '2026-10-30', searchHours: 10, activities: [{ ...activity, to: '2026-11-30' }] },
  ],
  pauses: [],
};
const none: Expected = { plans: [], pauses: [] };
const on = '2026-11-14';

test.each<[string, Remitted, Expected, string | undefined]>([
  ['in an activity, on a Saturday too', { status: 'following' }, planned, undefined],
  ['a plan is awaited', { status: 'sent' }, none, 'no_plan'],
  ['consent is awaited', { status: 'asked' }, none, 'no_plan'],
  ['sent back', { status: 'returned' }, none, 'returned'],
  ['taken back with the application', { status: 'recalled' }, none, undefined],
  ['taken back', { status: 'recalled', recalledWhy: 'Fel kontor.' }, none, 'recalled'],
  ['closed to work', { status: 'closed', result: { kind: 'arbete' } }, none, undefined],
  [
    'closed to a job of the city',
    { status: 'closed', result: { kind: 'stockholmsjobb' } },
    none,
    undefined,
  ],
  ['closed to studies', { status: 'closed', result: { kind: 'studier' } }, none, undefined],
  [
    'closed to other support',
    { status: 'closed', result: { kind: 'annan_forsorjning' } },
    none,
    undefined,
  ],
  ['moved away', { status: 'closed', result: { kind: 'flyttat' } }, none, undefined],
  [
    'no longer a matter for Jobbtorg',
    { status: 'closed', result: { kind: 'ej_langre_aktuell' } },
    none,
    'closed',
  ],
  ['closed otherwise', { status: 'closed', result: { kind: 'annat' } }, none, 'closed'],
])('%s', (_, remitted, expected, reason) => {
  expect(withoutActivity(remitted, expected, on)).toBe(reason);
});

test('between activities, and in a pause, there is none', () => {
  expect(withoutActivity({ status: 'following' }, planned, '2026-12-01')).toBe('between');
  const paused = { ...planned, pauses: [{ from: '2026-11-09', to: '2026-11-20' }] };
  expect(withoutActivity({ status: 'paused' }, paused, on)).toBe('paused');
});

test('the days without activity are counted from the last activity, or from the beginning', () => {
  expect(withoutSince(planned, '2026-10-20', '2026-12-04')).toBe('2026-12-01');
  expect(withoutSince(planned, '2026-10-20', '2026-11-01')).toBe('2026-10-20');
  expect(withoutSince(none, '2026-10-20', '2026-10-20')).toBe('2026-10-20');
  const paused = { ...planned, pauses: [{ from: '2026-11-09', to: '2026-11-20' }] };
  expect(withoutSince(paused, '2026-10-20', on)).toBe('2026-11-09');
});
