import { expect, test } from 'vitest';
import { readCase } from '../../shared/store/case-page.ts';
import {
  answers,
  asksOnOwnPage,
  coach,
  completes,
  remittedCase,
  remitting,
  theRemittal,
  timePasses,
} from './remitted.builder.ts';
import { aUnit, type Unit } from './unit.builder.ts';

async function remindersOf(unit: Unit, caseId: string) {
  const events = (await readCase(unit.table, caseId))?.events ?? [];
  return events.filter(({ type }) => type === 'reminder_sent').map(({ data }) => data.task);
}

test('a reminder to the person about consent is no reminder to the office about its plan', async () => {
  const unit = aUnit();
  // Asked on Monday 2 November: until Friday the 6th there is time to be reminded, on the 3rd.
  const until = JSON.parse(JSON.stringify({ ...asksOnOwnPage, consentBy: '2026-11-06' }));
  const { caseId } = await remittedCase(unit, remitting(until));
  await timePasses(unit, '2026-11-04T08:00:00.000Z');
  expect(await remindersOf(unit, caseId)).toEqual(['samtycke.2']);
  expect((await theRemittal(unit, caseId)).remindedAt).toBeUndefined();
});

test('nobody is reminded that a pause will end: it does so by itself', async () => {
  const unit = aUnit();
  const { caseId } = await remittedCase(unit);
  await answers(unit, caseId);
  unit.now = '2026-12-01T09:00:00.000Z';
  const paused = {
    metOn: '2026-11-02',
    progress: 'går bra',
    pauseWhat: 'Söker arbete i Malmö',
    pausedFrom: '2026-12-02',
    pausedTo: '2026-12-18',
    approvedBy: 'Sofia Wikander',
    approvedOn: '2026-11-30',
  };
  await completes(unit, coach, caseId, { step: 'uppfoljning', outcome: 'paus', answers: paused });
  await timePasses(unit, '2026-12-19T08:00:00.000Z');
  expect(await remindersOf(unit, caseId)).toEqual([]);
  const { status, remindedAt } = await theRemittal(unit, caseId);
  expect([status, remindedAt]).toEqual(['following', undefined]);
});
