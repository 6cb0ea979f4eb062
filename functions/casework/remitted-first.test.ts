import { expect, test } from 'vitest';
import { caseClocks } from '../../shared/clock/case-clocks.ts';
import { readCase } from '../../shared/store/case-page.ts';
import { remitted, underlag } from './answers.builder.ts';
import { does, inUtredning, takes } from './case.builder.ts';
import { applied, aUnit, type Unit } from './unit.builder.ts';

async function jobbtorgClocks(unit: Unit, caseId: string) {
  const page = await readCase(unit.table, caseId);
  const marks = page?.applications[0]?.marks ?? [];
  return caseClocks(marks, unit.now)
    .filter(({ clock }) => clock === 'jobbtorg_remiss')
    .map(({ state }) => state.state);
}

test('a remittal sent before IB 1 is done keeps the promise of five working days, once', async () => {
  const unit = aUnit();
  const { caseId } = await applied(unit);
  await inUtredning(unit, caseId);
  await takes(unit, 'sofia', caseId, 'ib2');
  await does(unit, 'sofia', caseId, { step: 'ib2', outcome: 'remiss', answers: remitted });
  const page = await readCase(unit.table, caseId);
  const sent = page?.events.find(({ type }) => type === 'remittal_sent');
  expect(sent?.data).toMatchObject({ jobbtorgRemissInTime: true });
  expect(await jobbtorgClocks(unit, caseId)).toEqual(['stopped']);
  await does(unit, 'sofia', caseId, { step: 'ib1', outcome: 'klar', answers: underlag });
  expect(await jobbtorgClocks(unit, caseId)).toEqual(['stopped']);
});
