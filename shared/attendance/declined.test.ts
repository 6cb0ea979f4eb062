import { describe, expect, test } from 'vitest';
import { type DeclinedActivity, dayOutOfOrder, standingRefusals } from './declined.ts';

const sofia = { sub: 'sub-sofia', name: 'Sofia Wikander' };
const declined = (declinedOn: string, more: Partial<DeclinedActivity> = {}): DeclinedActivity => ({
  offer: 'Praktik på Storgården, 20 timmar i veckan',
  consultedOn: '2026-09-01',
  offeredOn: '2026-09-15',
  declinedOn,
  how: 'visit',
  ownWords: 'Nej, jag vill inte gå dit.',
  by: sofia,
  at: `${declinedOn}T09:00:00.000Z`,
  ...more,
});
const takenBack = { why: 'Sade ja dagen efter.', by: sofia, at: '2026-11-03T09:00:00.000Z' };
describe('a refusal stands', () => {
  test.each([
    ['in the month itself', declined('2026-11-30'), 1],
    ['in the month before', declined('2026-10-01'), 1],
    ['not when it was longer ago', declined('2026-09-30'), 0],
    ['not when it came after the month', declined('2026-12-01'), 0],
    ['not when it was taken back', declined('2026-11-02', { takenBack }), 0],
  ])('%s', (_, one, count) => {
    expect(standingRefusals([one], '2026-11')).toHaveLength(count);
  });
});

test.each([
  [{}, undefined],
  [{ declinedOn: '2026-11-05' }, undefined],
  [{ offeredOn: '2026-11-02' }, undefined],
  [{ consultedOn: '2026-09-15' }, undefined],
  [{ declinedOn: '2026-11-06' }, 'declinedOn'],
  [{ offeredOn: '2026-11-03' }, 'offeredOn'],
  [{ consultedOn: '2026-09-16' }, 'consultedOn'],
])('the days of a refusal come in order: %o', (more, wrong) => {
  expect(dayOutOfOrder(declined('2026-11-02', more), '2026-11-05')).toBe(wrong);
});
