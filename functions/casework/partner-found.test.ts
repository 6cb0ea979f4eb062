import { expect, test } from 'vitest';
import { casesOfPerson } from '../../shared/action/read-case.ts';
import { anIb1, withPartner } from '../../shared/application/answers.builder.ts';
import { does, inUtredning, takes } from './case.builder.ts';
import { applied, aUnit } from './unit.builder.ts';

test('a partner whom the investigation finds is found by number from then on', async () => {
  const unit = aUnit();
  const { caseId } = await applied(unit);
  await inUtredning(unit, caseId);
  await takes(unit, 'sofia', caseId, 'ib1');
  expect(await casesOfPerson(unit, withPartner.partnerNumber)).toEqual([]);
  const answers = {
    ...anIb1({
      ...withPartner,
      partnerOccupation: 'unemployed',
      partnerHinder: 'arbetslos_ingen',
      partnerCanWork: true,
    }),
  };
  await does(unit, 'sofia', caseId, { step: 'ib1', outcome: 'klar', answers });
  expect(await casesOfPerson(unit, withPartner.partnerNumber)).toEqual([caseId]);
});
