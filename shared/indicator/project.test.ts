import { expect, test } from 'vitest';
import type { EventData } from '../journal/event.ts';
import type { EventType } from '../journal/event-type.ts';
import { project } from './project.ts';

const event = (type: EventType, data: EventData = {}, at = '2026-11-22T10:00:00Z') => ({
  type,
  at,
  data: { unit: 'norrmalm', ...data },
});
const moved = (...given: Parameters<typeof event>) =>
  project(event(...given)).map(({ counter, add }) => `${counter} ${add}`);

test('an application in is counted in its unit and month', () => {
  expect(project(event('application_submitted'))).toEqual([
    { unit: 'norrmalm', month: '2026-11', counter: 'applications_in', add: 1 },
  ]);
  expect(moved('application_registered')).toEqual(['applications_in 1']);
});

test('the month is that of Stockholm', () => {
  const [delta] = project(event('application_submitted', {}, '2026-11-30T23:30:00Z'));
  expect(delta?.month).toBe('2026-12');
});

test('an event that does not say its unit is counted where it is seen', () => {
  const [delta] = project({ type: 'application_submitted', at: '2026-11-22T10:00:00Z', data: {} });
  expect(delta?.unit).toBe('okand');
});

test('what no indicator asks for moves nothing', () => {
  expect(project(event('note_written'))).toEqual([]);
  expect(project(event('task_claimed'))).toEqual([]);
});

test('a decision is counted with its days, and with its children when there are any', () => {
  expect(moved('decision_made', { daysFromContact: 9 })).toEqual([
    'decided 1',
    'contact_to_decision_days#9 1',
  ]);
  expect(moved('decision_made', { childAnalysesPresent: true })).toEqual([
    'decided 1',
    'child_decisions_analysed 1',
  ]);
  expect(moved('decision_made', { childAnalysesPresent: false })).toEqual([
    'decided 1',
    'child_decisions_not_analysed 1',
  ]);
});

test.each([
  ['nybesok_offered', 'nybesokInTime', 'nybesok_kept 1'],
  ['decision_sent', 'beslutInTime', 'beslut_kept 1'],
  ['remittal_sent', 'jobbtorgRemissInTime', 'remiss_kept 1'],
  ['remittal_sent', 'jobbtorgRemissUngInTime', 'ung_kept 1'],
  ['remittal_answered', 'jobbtorgPlanInTime', 'plan_kept 1'],
  ['plan_signed', 'arbetsplanKontrollInTime', 'arbetsplan_kept 1'],
  ['meeting_held', 'arbetsplanKontrollInTime', 'arbetsplan_kept 1'],
  ['samhallsvagledning_informed', 'samhallsvagledningInTime', 'samhallsvagledning_kept 1'],
  ['appeal_handed_over', 'overlamnandeInTime', 'overlamnande_kept 1'],
] as const)(
  '%s in time keeps its promise, late it counts only as the breach',
  (type, key, counter) => {
    expect(moved(type, { [key]: true })).toEqual([counter]);
    expect(moved(type, { [key]: false })).toEqual([]);
  },
);

test('a breach is counted as such and against its promise', () => {
  expect(moved('clock_breached', { clock: 'jobbtorg_plan' })).toEqual([
    'breaches 1',
    'plan_missed 1',
  ]);
  expect(moved('clock_breached', { clock: 'drojsmal' })).toEqual(['breaches 1']);
});

test('a payment adds its öre, and its household once a month', () => {
  const household = { amountOre: 1_234_500, adults: 2, children: 3 };
  expect(moved('payment_registered', { ...household, firstOfMonth: true })).toEqual([
    'paid_ore 1234500',
    'payment_orders 1',
    'households 1',
    'adults 2',
    'children 3',
  ]);
  expect(moved('payment_registered', { ...household, firstOfMonth: false })).toEqual([
    'paid_ore 1234500',
    'payment_orders 1',
  ]);
});

test('an appeal is counted by whether the decision was changed', () => {
  expect(moved('appeal_decided', { decisionChanged: true })).toEqual(['appeals_changed 1']);
  expect(moved('appeal_decided', { decisionChanged: false })).toEqual(['appeals_unchanged 1']);
});

test('an application stands open at one step at a time, until it has ended', () => {
  const walk = (type: EventType, step: string, fromStep?: string) =>
    project({
      ...event(type, fromStep === undefined ? {} : { fromStep }),
      process: 'nyansokan',
      step,
    }).map(({ month, counter, add }) => `${month} ${counter} ${add}`);
  expect(walk('step_entered', 'mottagning')).toEqual(['all open.nyansokan.mottagning 1']);
  expect(walk('step_entered', 'utredning', 'mottagning')).toEqual([
    'all open.nyansokan.mottagning -1',
    'all open.nyansokan.utredning 1',
  ]);
  expect(walk('closed', 'aterkallad', 'utredning')).toEqual(['all open.nyansokan.utredning -1']);
});
