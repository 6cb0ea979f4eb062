import { expect, test } from 'vitest';
import type { TimedEvent } from '../clock/case-clocks.ts';
import { awaitingRemittal } from './awaiting.ts';

const mark = (
  type: TimedEvent['type'],
  at: string,
  adult?: string,
  instanceId = 'A-1',
): TimedEvent => ({
  type,
  at,
  instanceId,
  data: { applicationId: 'A-1', ...(adult === undefined ? {} : { adult }) },
});
const able = mark('assessed_able_to_work', '2026-11-02T09:00:00.000Z', 'adult1');

test('whoever is assessed able to work waits, also when the time has passed', () => {
  const since = '2026-11-02T09:00:00.000Z';
  expect(awaitingRemittal([able])).toEqual([{ adultId: 'adult1', since }]);
  const muchLater = mark('remittal_sent', '2027-02-01T09:00:00.000Z', 'adult2', 'R-2');
  expect(awaitingRemittal([able, muchLater])).toEqual([{ adultId: 'adult1', since }]);
});

test('only an assessment of an adult makes somebody wait', () => {
  const at = '2026-11-02T09:00:00.000Z';
  expect(awaitingRemittal([mark('remittal_not_needed', at, 'adult2')])).toEqual([]);
  expect(awaitingRemittal([mark('assessed_able_to_work', at)])).toEqual([]);
});

test.each([
  ['remittal_sent', 'adult1', 'R-1'],
  ['remittal_not_needed', 'adult1', 'A-1'],
  ['assessed_unable_to_work', 'adult1', 'A-1'],
  ['application_withdrawn', undefined, 'A-1'],
  ['closed', undefined, 'A-1'],
] as const)('nobody waits after %s', (type, adult, instanceId) => {
  expect(
    awaitingRemittal([able, mark(type, '2026-11-03T09:00:00.000Z', adult, instanceId)]),
  ).toEqual([]);
});

test('somebody assessed anew waits from then; nobody was asked about, nobody waits', () => {
  const unable = mark('assessed_unable_to_work', '2026-11-03T09:00:00.000Z', 'adult1');
  const anew = mark('assessed_able_to_work', '2026-11-09T09:00:00.000Z', 'adult1');
  expect(awaitingRemittal([able, unable, anew])).toEqual([
    { adultId: 'adult1', since: '2026-11-09T09:00:00.000Z' },
  ]);
  expect(awaitingRemittal([])).toEqual([]);
});
