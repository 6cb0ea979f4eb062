import { expect, test } from 'vitest';
import type { EventData } from '../journal/event.ts';
import type { EventType } from '../journal/event-type.ts';
import { dataPoints } from './data-points.ts';

const pointsOf = (type: EventType, data: EventData, process?: string) =>
  dataPoints({
    type,
    at: '2026-11-22T10:00:00Z',
    data: { unit: 'norrmalm', ...data },
    ...(process === undefined ? {} : { process }),
  });

test('a count says how many more, for its unit and process', () => {
  expect(pointsOf('application_submitted', {}, 'nyansokan')).toEqual([
    {
      metric: 'ApplicationsIn',
      unit: 'Count',
      value: 1,
      dimensions: { unit: 'norrmalm', process: 'nyansokan' },
    },
  ]);
});

test('a promise is 1 when kept and 0 when missed, so that its average is the share', () => {
  const values = (type: EventType, data: EventData) =>
    pointsOf(type, data).map(({ metric, value }) => `${metric} ${value}`);
  expect(values('nybesok_offered', { nybesokInTime: true })).toEqual(['NybesokWithin14Days 1']);
  expect(values('clock_breached', { clock: 'nybesok' })).toEqual([
    'NybesokWithin14Days 0',
    'ClockBreaches 1',
  ]);
});

test('days are given once, as the days that they are', () => {
  expect(
    pointsOf('decision_made', { daysFromContact: 12 }).map(({ metric, value }) => [metric, value]),
  ).toEqual([
    ['Decided', 1],
    ['DaysFirstContactToDecision', 12],
  ]);
});

test('money is given in kronor', () => {
  expect(pointsOf('payment_registered', { amountOre: 1_234_550 })).toEqual([
    { metric: 'Paid', unit: 'None', value: 12_345.5, dimensions: { unit: 'norrmalm' } },
  ]);
});

test('what is open now is no point of an event', () => {
  expect(pointsOf('step_entered', { fromStep: 'mottagning' }, 'nyansokan')).toEqual([]);
});
