import { expect, test } from 'vitest';
import { eventTypeNames } from '../journal/event-type.ts';
import { noticeId, noticeType } from './notice.ts';
import { noticeOf } from './notice-type.ts';

test('each type of message tells of one event', () => {
  const told = eventTypeNames.flatMap((event) => noticeOf(event) ?? []);
  expect(told.toSorted()).toEqual(noticeType.options.toSorted());
});

test('what is between the person and the unit is told to no office', () => {
  const between = eventTypeNames.filter((event) => /^(consent|absence|decision|note)_/.test(event));
  expect(between.length).toBeGreaterThan(5);
  expect(between.filter((event) => noticeOf(event) !== undefined)).toEqual([]);
});

test('the id is the message’s own, without a full stop', () => {
  const data = { caseId: 'EB-26-ABC123', instanceId: 'R-AAAA1111', number: 12, own: false };
  expect(noticeId({ ...data, office: 'jobbtorg_city', unit: 'norrmalm' })).toBe('R-AAAA1111_12');
});
