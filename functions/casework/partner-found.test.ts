import { expect, test } from 'vitest';
import { casesOfPerson } from '../../shared/action/read-case.ts';
import { anIb1, withPartner } from '../../shared/application/answers.builder.ts';
import { readCase } from '../../shared/store/case-page.ts';
import { does, inUtredning, takes } from './case.builder.ts';
import { applied, aUnit, type Unit } from './unit.builder.ts';

const omar = { name: withPartner.partnerName, personalNumber: withPartner.partnerNumber };
const asPartner = {
  ...withPartner,
  partnerOccupation: 'unemployed',
  partnerCanWork: true,
} as const;

/** IB 1 of the case is done with these answers. */
async function verified(unit: Unit, caseId: string, answers: Parameters<typeof anIb1>[0] = {}) {
  await inUtredning(unit, caseId);
  await takes(unit, 'sofia', caseId, 'ib1');
  await does(unit, 'sofia', caseId, { step: 'ib1', outcome: 'klar', answers: anIb1(answers) });
}

const found = { ...asPartner, partnerHinder: 'arbetslos_ingen' } as const;

test('a partner whom the investigation finds is found by number from then on', async () => {
  const unit = aUnit();
  const { caseId } = await applied(unit);
  expect(await casesOfPerson(unit, omar.personalNumber)).toEqual([]);
  await verified(unit, caseId, found);
  expect(await casesOfPerson(unit, omar.personalNumber)).toEqual([caseId]);
});

test('a partner whom the investigation finds cannot apply alone for the same month', async () => {
  const unit = aUnit();
  const { caseId } = await applied(unit);
  await verified(unit, caseId, found);
  await expect(applied(unit, {}, omar)).rejects.toThrow('AlreadyApplied');
});

test('a partner who has applied alone keeps the own application for the month', async () => {
  const unit = aUnit();
  const { caseId } = await applied(unit);
  const own = await applied(unit, {}, omar);
  await verified(unit, caseId, found);
  const page = await readCase(unit.table, own.caseId);
  expect(page?.applications).toHaveLength(1);
});

test('a partner who is found not to be of the household may apply alone', async () => {
  const unit = aUnit();
  const { caseId } = await applied(unit, asPartner);
  await expect(applied(unit, {}, omar)).rejects.toThrow('AlreadyApplied');
  await verified(unit, caseId);
  expect((await applied(unit, {}, omar, 'a later key')).caseId).not.toBe(caseId);
});
