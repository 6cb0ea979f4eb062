import { expect, test } from 'vitest';
import {
  dueNext,
  goesOn,
  isEscalated,
  isOverdue,
  listOf,
  type RemittalStatus,
} from './standing.ts';

const standing = {
  dueAt: '2026-11-07T22:59:59.999Z',
  followUpOn: '2026-12-01',
  pausedTo: '2026-12-08',
  escalatedAt: '2026-11-07T23:01:00.000Z',
};

test.each<[RemittalStatus, ReturnType<typeof listOf>, string | undefined, boolean]>([
  ['sent', 'open', '2026-11-07T22:59:59.999Z', true],
  ['acknowledged', 'open', '2026-11-07T22:59:59.999Z', true],
  ['mapped', 'open', '2026-11-07T22:59:59.999Z', true],
  ['answered', 'followed', '2026-12-01T22:59:59.999Z', false],
  ['following', 'followed', '2026-12-01T22:59:59.999Z', false],
  ['paused', 'followed', '2026-12-08T22:59:59.999Z', false],
  ['closed', 'ended', '2026-11-07T22:59:59.999Z', false],
  ['returned', 'ended', '2026-11-07T22:59:59.999Z', false],
  ['recalled', 'ended', '2026-11-07T22:59:59.999Z', false],
])('a remittal that is %s is among the %s, due %s', (status, list, due, escalated) => {
  const one = { ...standing, status };
  expect([listOf(one), dueNext(one), isEscalated(one)]).toEqual([list, due, escalated]);
});

test.each<[boolean, readonly RemittalStatus[]]>([
  [true, ['draft', 'asked', 'sent', 'acknowledged', 'mapped', 'answered', 'following', 'paused']],
  [false, ['closed', 'returned', 'recalled']],
])('whether it goes on: %s', (on, statuses) => {
  expect(statuses.filter((status) => goesOn({ status }) === on)).toEqual(statuses);
});

test('a plan that is followed without a day for it is due as it was', () => {
  const { dueAt } = standing;
  expect(dueNext({ status: 'following', dueAt })).toBe(dueAt);
});

test('a plan in time is nothing to tell a manager', () => {
  expect(isEscalated({ status: 'sent', dueAt: standing.dueAt })).toBe(false);
});

test('what was to be done by yesterday is overdue, but not what is over or rests', () => {
  const dueAt = '2026-11-15T22:59:59.999Z';
  expect(isOverdue({ status: 'sent', dueAt }, '2026-11-15')).toBe(false);
  expect(isOverdue({ status: 'sent', dueAt }, '2026-11-16')).toBe(true);
  expect(isOverdue({ status: 'following', dueAt, followUpOn: '2026-11-16' }, '2026-11-16')).toBe(
    false,
  );
  expect(isOverdue({ status: 'paused', pausedTo: '2026-11-01' }, '2026-11-16')).toBe(false);
  expect(isOverdue({ status: 'returned', dueAt }, '2026-11-16')).toBe(false);
  expect(isOverdue({ status: 'asked' }, '2026-11-16')).toBe(false);
});
