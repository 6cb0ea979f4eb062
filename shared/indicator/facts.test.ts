import { expect, test } from 'vitest';
import type { TimedEvent } from '../clock/case-clocks.ts';
import { withFacts } from './facts.ts';

const event = (
  type: TimedEvent['type'],
  at: string,
  data: TimedEvent['data'] = {},
  instanceId = 'A-1',
): TimedEvent => ({ type, at, instanceId, data });
const factsOf = (one: TimedEvent, ...history: readonly TimedEvent[]) =>
  withFacts([one], { unit: 'norrmalm', history })[0]?.data;

const submitted = event('application_submitted', '2026-11-02T09:00:00Z');

test('what is counted says its unit, what is not says nothing', () => {
  expect(factsOf(submitted)).toEqual({ unit: 'norrmalm' });
  expect(factsOf(event('step_entered', submitted.at))).toEqual({ unit: 'norrmalm' });
  expect(factsOf(event('note_written', submitted.at, { text: 'x' }))).toEqual({ text: 'x' });
});

test('what the event says itself stays', () => {
  expect(factsOf(event('closed', submitted.at, { unit: 'kungsholmen' }))).toEqual({
    unit: 'kungsholmen',
  });
});

test.each([
  ['2026-11-16T22:00:00Z', true],
  ['2026-11-16T23:00:00Z', false],
])('a visit offered %s is in time: %s', (at, inTime) => {
  expect(factsOf(event('nybesok_offered', at), submitted)).toEqual({
    unit: 'norrmalm',
    nybesokInTime: inTime,
  });
});

test('a visit that is known by its day is in time on the very day of the application', () => {
  const sameDay = { occurredAt: '2026-11-01T23:00:00.000Z' };
  expect(factsOf(event('nybesok_offered', '2026-11-02T10:00:00Z', sameDay), submitted)).toEqual({
    unit: 'norrmalm',
    nybesokInTime: true,
    ...sameDay,
  });
});

test('a visit that was offered in time and written down too late is in time', () => {
  const early = { occurredAt: '2026-11-10T09:00:00Z' };
  const written = event('nybesok_offered', '2026-11-20T09:00:00Z', early);
  expect(factsOf(written, submitted)).toMatchObject({ nybesokInTime: true });
});

test('a second offer of a visit is not a second promise', () => {
  const offered = event('nybesok_offered', '2026-11-03T09:00:00Z');
  expect(factsOf(event('nybesok_offered', '2026-11-04T09:00:00Z'), submitted, offered)).toEqual({
    unit: 'norrmalm',
  });
});

test('a decision tells its days from the first contact', () => {
  const contact = event('contact_registered', '2026-10-30T09:00:00Z');
  expect(factsOf(event('decision_made', '2026-11-10T09:00:00Z'), contact, submitted)).toEqual({
    unit: 'norrmalm',
    daysFromContact: 11,
  });
  expect(factsOf(event('decision_made', '2026-11-10T09:00:00Z'))).toEqual({ unit: 'norrmalm' });
});

test('a decision is sent in time when komplettering held its clock', () => {
  const asked = event('komplettering_requested', '2026-11-05T09:00:00Z');
  const answered = event('komplettering_received', '2026-12-01T09:00:00Z');
  const sent = event('decision_sent', '2026-12-15T09:00:00Z');
  expect(factsOf(sent, submitted, asked, answered)).toMatchObject({ beslutInTime: true });
  expect(factsOf(sent, submitted)).toMatchObject({ beslutInTime: false });
});

test('a remittal is counted for its own adult', () => {
  const one = event('assessed_able_to_work', '2026-11-02T09:00:00Z', { adult: 'adult1' });
  const two = event('assessed_able_to_work', '2026-11-12T09:00:00Z', { adult: 'adult2' });
  const sent = (adult: string) =>
    event('remittal_sent', '2026-11-13T09:00:00Z', { adult, remittalId: 'R-7' });
  expect(factsOf(sent('adult1'), one, two)).toMatchObject({ jobbtorgRemissInTime: false });
  expect(factsOf(sent('adult2'), one, two)).toMatchObject({ jobbtorgRemissInTime: true });
  expect(factsOf(sent('adult3'), one, two)).not.toHaveProperty('jobbtorgRemissInTime');
});

test('an activity plan answers the remittal, wherever that was written down', () => {
  const sent = event('remittal_sent', '2026-11-13T09:00:00Z', { remittalId: 'R-7' });
  const answered = event('remittal_answered', '2026-11-18T09:00:00Z', {}, 'R-7');
  expect(factsOf(answered, sent)).toMatchObject({ jobbtorgPlanInTime: true, daysToPlan: 5 });
  expect(factsOf(event('remittal_answered', '2026-11-18T09:00:00Z', {}, 'R-7'))).toEqual({
    unit: 'norrmalm',
  });
});

test('the events of one action know of each other', () => {
  const meeting = event('meeting_held', '2026-11-17T10:00:00Z');
  const signed = event('plan_signed', '2026-11-17T10:00:00Z');
  const first = event('meeting_held', '2026-11-03T10:00:00Z');
  const [held, written] = withFacts([meeting, signed], { unit: 'norrmalm', history: [first] });
  expect(held?.data).toEqual({ unit: 'norrmalm' });
  expect(written?.data).toEqual({ unit: 'norrmalm', arbetsplanKontrollInTime: true });
});

test('a plan from the first meeting is there at the second, once', () => {
  const first = event('meeting_held', '2026-11-03T10:00:00Z');
  const signed = event('plan_signed', '2026-11-03T10:30:00Z');
  const second = event('meeting_held', '2026-11-17T10:00:00Z');
  const third = event('meeting_held', '2026-11-27T10:00:00Z');
  expect(factsOf(second, first, signed)).toMatchObject({ arbetsplanKontrollInTime: true });
  expect(factsOf(third, first, signed, second)).toEqual({ unit: 'norrmalm' });
});
