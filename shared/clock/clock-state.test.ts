import { expect, test } from 'vitest';
import type { EventType } from '../journal/event-type.ts';
import type { Clock } from './clock.ts';
import { type ClockEvent, clockState } from './clock-state.ts';
import { type ClockName, clocks } from './clocks.ts';

const happened = (type: EventType, at: string, outcome?: string): ClockEvent => ({
  type,
  at,
  ...(outcome === undefined ? {} : { outcome }),
});
const at = (clock: ClockName, events: readonly ClockEvent[], now: string) => {
  const declared: Clock = clocks[clock];
  return clockState(declared, events, now);
};

const submitted = happened('application_submitted', '2026-11-02T09:00:00Z');

test('a clock without its first event has not started', () => {
  expect(at('nybesok', [], '2026-11-02T09:00:00Z')).toEqual({
    state: 'not_started',
    startedAt: null,
    pausedAt: null,
    dueAt: null,
    dueDate: null,
    stoppedAt: null,
    breachedAt: null,
    daysLeft: null,
  });
});

test('nybesök is to be offered before the fourteenth day ends in Stockholm', () => {
  const inTime = at('nybesok', [submitted], '2026-11-16T22:59:59.999Z');
  expect(inTime).toMatchObject({
    state: 'running',
    startedAt: submitted.at,
    dueAt: '2026-11-16T22:59:59.999Z',
    dueDate: '2026-11-16',
    breachedAt: null,
    daysLeft: 0,
  });
  expect(at('nybesok', [submitted], '2026-11-16T23:00:00.000Z')).toMatchObject({
    state: 'breached',
    breachedAt: '2026-11-16T22:59:59.999Z',
    daysLeft: -1,
  });
});

test('an application sent late in the evening starts its clock that day in Stockholm', () => {
  const lateEvening = happened('application_submitted', '2026-11-02T23:30:00Z');
  expect(at('nybesok', [lateEvening], lateEvening.at)).toMatchObject({
    dueDate: '2026-11-17',
    daysLeft: 14,
  });
});

test.each([
  ['begins', '2026-03-20T12:00:00Z', '2026-04-03T21:59:59.999Z'],
  ['ends', '2026-10-20T12:00:00Z', '2026-11-03T22:59:59.999Z'],
])('fourteen days over the night when summer time %s end at midnight', (_, start, dueAt) => {
  const events = [happened('application_submitted', start)];
  expect(at('nybesok', events, start).dueAt).toBe(dueAt);
});

test('fourteen days over the end of February know the leap year', () => {
  const due = (start: string) =>
    at('nybesok', [happened('application_submitted', start)], start).dueDate;
  expect(due('2028-02-20T12:00:00Z')).toBe('2028-03-05');
  expect(due('2027-02-20T12:00:00Z')).toBe('2027-03-06');
});

test('the first contact counts, not the application that follows it', () => {
  const contact = happened('contact_registered', '2026-10-30T09:00:00Z');
  expect(at('nybesok', [submitted, contact], submitted.at).dueDate).toBe('2026-11-13');
});

test('a visit offered stops the clock for good', () => {
  const offered = happened('nybesok_offered', '2026-11-04T09:00:00Z');
  const again = happened('application_registered', '2026-11-05T09:00:00Z');
  expect(at('nybesok', [submitted, offered, again], '2027-01-01T00:00:00Z')).toMatchObject({
    state: 'stopped',
    startedAt: submitted.at,
    stoppedAt: offered.at,
    breachedAt: null,
    daysLeft: null,
  });
});

test('a stop after the limit keeps the breach in sight', () => {
  const late = happened('nybesok_offered', '2026-11-20T09:00:00Z');
  expect(at('nybesok', [submitted, late], '2026-11-21T09:00:00Z')).toMatchObject({
    state: 'stopped',
    breachedAt: '2026-11-16T22:59:59.999Z',
  });
});

test('komplettering holds the clock for the decision still, and the limit begins anew after it', () => {
  const asked = happened('komplettering_requested', '2026-11-10T09:00:00Z');
  const answered = happened('komplettering_received', '2026-12-01T09:00:00Z');
  const events = [submitted, asked, answered];
  expect(at('beslut', events, '2026-11-30T09:00:00Z')).toMatchObject({
    state: 'paused',
    pausedAt: asked.at,
    dueAt: null,
    daysLeft: null,
    breachedAt: null,
  });
  expect(at('beslut', events, '2026-12-01T09:00:00Z')).toMatchObject({
    state: 'running',
    startedAt: submitted.at,
    pausedAt: null,
    dueDate: '2026-12-15',
    daysLeft: 14,
  });
});

test('when the time for komplettering runs out the clock goes on too', () => {
  const asked = happened('komplettering_requested', '2026-11-10T09:00:00Z');
  const expired = happened('komplettering_expired', '2026-11-24T23:00:00Z');
  expect(at('beslut', [submitted, asked, expired], '2026-11-26T09:00:00Z').dueDate).toBe(
    '2026-12-09',
  );
});

test('a komplettering asked for too late does not hide the breach', () => {
  const asked = happened('komplettering_requested', '2026-11-18T09:00:00Z');
  const answered = happened('komplettering_received', '2026-11-19T09:00:00Z');
  const sent = happened('decision_sent', '2026-11-20T09:00:00Z');
  const breachedAt = '2026-11-16T22:59:59.999Z';
  expect(at('beslut', [submitted, asked], asked.at)).toMatchObject({ state: 'paused', breachedAt });
  expect(at('beslut', [submitted, asked, answered], answered.at)).toMatchObject({
    state: 'running',
    breachedAt,
  });
  expect(at('beslut', [submitted, asked, answered, sent], sent.at)).toMatchObject({
    state: 'stopped',
    breachedAt,
  });
});

test('a clock stopped while komplettering was awaited is not late', () => {
  const asked = happened('komplettering_requested', '2026-11-10T09:00:00Z');
  const withdrawn = happened('application_withdrawn', '2026-12-24T09:00:00Z');
  expect(at('beslut', [submitted, asked, withdrawn], withdrawn.at)).toMatchObject({
    state: 'stopped',
    stoppedAt: withdrawn.at,
    breachedAt: null,
  });
});

test('komplettering does not pause the offer of a first visit', () => {
  const asked = happened('komplettering_requested', '2026-11-10T09:00:00Z');
  expect(at('nybesok', [submitted, asked], '2026-11-12T09:00:00Z').state).toBe('running');
});

test('the remittal to Jobbtorg skips the holidays of Christmas', () => {
  const assessed = happened('assessed_able_to_work', '2026-12-18T13:00:00Z');
  expect(at('jobbtorg_remiss', [assessed], assessed.at)).toMatchObject({
    dueDate: '2026-12-29',
    daysLeft: 11,
  });
});

test('a second assessment while the clock runs does not give more time, one after the stop does', () => {
  const first = happened('assessed_able_to_work', '2026-11-02T13:00:00Z');
  const second = happened('assessed_able_to_work', '2026-11-05T13:00:00Z');
  const sent = happened('remittal_sent', '2026-11-06T13:00:00Z');
  const third = happened('assessed_able_to_work', '2027-02-01T13:00:00Z');
  expect(at('jobbtorg_remiss', [first, second], second.at).dueDate).toBe('2026-11-09');
  expect(at('jobbtorg_remiss', [first, second, sent, third], third.at)).toMatchObject({
    state: 'running',
    startedAt: third.at,
    dueDate: '2027-02-08',
  });
});

test('the activity plan of Jobbtorg has five days, holidays or not', () => {
  const sent = happened('remittal_sent', '2026-12-22T13:00:00Z');
  expect(at('jobbtorg_plan', [sent], sent.at).dueDate).toBe('2026-12-27');
});

test('the plan is due on the day of the first meeting, the control on that of the second', () => {
  const first = happened('meeting_held', '2026-11-03T10:00:00Z');
  const second = happened('meeting_held', '2026-11-17T10:00:00Z');
  const third = happened('meeting_held', '2026-12-01T10:00:00Z');
  const signed = happened('plan_signed', '2026-11-17T11:00:00Z');
  expect(at('arbetsplan', [first], first.at).dueDate).toBe('2026-11-03');
  expect(at('arbetsplan_kontroll', [first], '2026-11-10T10:00:00Z').state).toBe('not_started');
  expect(at('arbetsplan_kontroll', [first, second], second.at).dueDate).toBe('2026-11-17');
  expect(
    at('arbetsplan_kontroll', [first, second, signed, third], '2026-12-02T10:00:00Z'),
  ).toMatchObject({ state: 'stopped', breachedAt: null });
});

test('a plan signed at the first meeting is there at the second', () => {
  const first = happened('meeting_held', '2026-11-03T10:00:00Z');
  const signed = happened('plan_signed', '2026-11-03T11:00:00Z');
  const second = happened('meeting_held', '2026-11-17T10:00:00Z');
  expect(at('arbetsplan_kontroll', [first, signed, second], '2026-11-18T10:00:00Z')).toMatchObject({
    state: 'stopped',
    stoppedAt: second.at,
    breachedAt: null,
  });
});

test('what was done for an earlier assessment does not answer a new one', () => {
  const sent = happened('remittal_sent', '2026-11-02T13:00:00Z');
  const assessed = happened('assessed_able_to_work', '2026-11-03T13:00:00Z');
  expect(at('jobbtorg_remiss', [sent, assessed], assessed.at).state).toBe('running');
});

test('a month from the last of January ends on the last of February', () => {
  const known = happened('newly_arrived_known', '2026-01-31T10:00:00Z');
  expect(at('samhallsvagledning', [known], known.at).dueDate).toBe('2026-02-28');
});

test('the right to ask for a decision opens six months after the application', () => {
  expect(at('drojsmal', [submitted], submitted.at).dueDate).toBe('2027-05-02');
});

test('a request for a decision that ends on a Sunday is answered on the Monday', () => {
  const asked = happened('decision_requested', '2026-11-01T12:00:00Z');
  expect(at('drojsmal_begaran', [asked], asked.at).dueDate).toBe('2026-11-30');
});

test('the time for appeal lapses, and moves from Christmas Eve to the next working day', () => {
  const received = happened('decision_received', '2026-12-03T10:00:00Z');
  expect(at('overklagande', [received], received.at).dueDate).toBe('2026-12-28');
  expect(at('overklagande', [received], '2026-12-29T10:00:00Z')).toMatchObject({
    state: 'lapsed',
    breachedAt: null,
    daysLeft: -1,
  });
});

test('an appeal after its time stops the clock and is no breach of ours', () => {
  const received = happened('decision_received', '2026-11-02T10:00:00Z');
  const late = happened('appeal_received', '2026-11-30T10:00:00Z');
  expect(at('overklagande', [received, late], late.at)).toMatchObject({
    state: 'stopped',
    stoppedAt: late.at,
    dueDate: '2026-11-23',
    breachedAt: null,
  });
});

test('an appeal is handed over within seven days', () => {
  const appealed = happened('appeal_received', '2026-11-05T10:00:00Z');
  expect(at('overlamnande', [appealed], appealed.at).dueDate).toBe('2026-11-12');
});

test('only a decision that gives something has to be carried out', () => {
  const given = happened('decision_made', '2026-11-30T10:00:00Z', 'delavslag');
  const refused = happened('decision_made', '2026-11-30T10:00:00Z', 'avslag');
  const silent = happened('decision_made', '2026-11-30T10:00:00Z');
  expect(at('verkstallighet', [given], given.at).dueDate).toBe('2027-02-28');
  expect(at('verkstallighet', [refused], refused.at).state).toBe('not_started');
  expect(at('verkstallighet', [silent], silent.at).state).toBe('not_started');
});

test('what has not happened yet moves no clock', () => {
  const offered = happened('nybesok_offered', '2026-11-04T09:00:00Z');
  expect(at('nybesok', [submitted, offered], '2026-11-03T09:00:00Z').state).toBe('running');
  expect(at('nybesok', [submitted], '2026-11-01T09:00:00Z').state).toBe('not_started');
});

test('an event at the very instant of now has happened', () => {
  expect(at('nybesok', [submitted], submitted.at).state).toBe('running');
});

test('a second request for komplettering does not move the day from which the clock stands still', () => {
  const asked = happened('komplettering_requested', '2026-11-10T09:00:00Z');
  const again = happened('komplettering_requested', '2026-11-13T09:00:00Z');
  expect(at('beslut', [submitted, asked, again], '2026-11-14T09:00:00Z')).toMatchObject({
    state: 'paused',
    pausedAt: asked.at,
  });
});

test('a komplettering that nobody asked for gives no new time', () => {
  const received = happened('komplettering_received', '2026-11-10T09:00:00Z');
  expect(at('beslut', [submitted, received], received.at)).toMatchObject({
    state: 'running',
    dueDate: '2026-11-16',
  });
});

test('what came before the start and stops nothing does not keep the promise', () => {
  const asked = happened('komplettering_requested', '2026-11-01T09:00:00Z');
  expect(at('nybesok', [asked, submitted], submitted.at).state).toBe('running');
});
