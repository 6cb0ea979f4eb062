import { expect, test } from 'vitest';
import { activitiesOn, type Expected, sessionId, sessionsOf } from './session.ts';

const practice = {
  id: '1-0',
  kind: 'practice',
  place: 'Storgården',
  hours: 20,
  from: '2026-11-24',
} as const;
const sfi = { id: '1-1', kind: 'sfi', place: 'Sfi City', hours: 10, from: '2026-11-02' } as const;
const expected = (more: Partial<Expected> = {}): Expected => ({
  plans: [
    { since: '2026-11-20', activities: [practice, { ...sfi, to: '2026-11-25' }], searchHours: 5 },
  ],
  pauses: [],
  ...more,
});
const daysIn = (week: string, of: Expected) => sessionsOf(of, week).map(sessionId);

test('a session is each working day of an activity’s period', () => {
  expect(daysIn('2026-W48', expected())).toEqual([
    '2026-11-23_1-1',
    '2026-11-24_1-0',
    '2026-11-24_1-1',
    '2026-11-25_1-0',
    '2026-11-25_1-1',
    '2026-11-26_1-0',
    '2026-11-27_1-0',
  ]);
});

test('on public holidays and their eves nobody is expected', () => {
  const days = sessionsOf(expected(), '2026-W52').map(({ date }) => date);
  expect(days).toEqual(['2026-12-21', '2026-12-22', '2026-12-23']);
});

test('in a pause, and after the end, nobody is expected', () => {
  const pauses = [{ from: '2026-11-24', to: '2026-11-26' }];
  expect(daysIn('2026-W48', expected({ pauses }))).toEqual(['2026-11-23_1-1', '2026-11-27_1-0']);
  expect(daysIn('2026-W48', expected({ endedOn: '2026-11-23' }))).toEqual(['2026-11-23_1-1']);
});

test('a new plan takes the earlier one’s place from its day, not before', () => {
  const [first] = expected().plans;
  const course = { ...practice, id: '2-0', from: '2026-11-01' };
  const second = { since: '2026-11-26', activities: [course], searchHours: 0 };
  const plans = first ? [first, second] : [];
  expect(activitiesOn(expected({ plans }), '2026-11-25').map(({ id }) => id)).toEqual([
    '1-0',
    '1-1',
  ]);
  expect(activitiesOn(expected({ plans }), '2026-11-26').map(({ id }) => id)).toEqual(['2-0']);
});

test('own job search is no session, and without a plan there is none', () => {
  expect(sessionsOf({ plans: [], pauses: [] }, '2026-W48')).toEqual([]);
  const only = { since: '2026-11-20', activities: [], searchHours: 20 };
  expect(sessionsOf({ plans: [only], pauses: [] }, '2026-W48')).toEqual([]);
});
