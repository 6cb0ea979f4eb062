import { expect, test } from 'vitest';
import { aChild, anApplicant, anIb1 } from '../../shared/application/answers.builder.ts';
import { readCase } from '../../shared/store/case-page.ts';
import { does, inUtredning, takes } from './case.builder.ts';
import { applied, aUnit, type Unit } from './unit.builder.ts';

const child = aChild(7);

async function childrenOf(unit: Unit, caseId: string) {
  const page = await readCase(unit.table, caseId);
  const names = (household?: { readonly children: readonly { readonly name: string }[] }) =>
    household?.children.map(({ name }) => name);
  return {
    known: names(page?.head.household),
    months: page?.applications.map(({ month, household }) => [month, names(household)]),
  };
}

test('two months of a case have each their own household', async () => {
  const unit = aUnit();
  const { caseId } = await applied(unit, { supportMonth: '2026-11', children: [child] });
  await inUtredning(unit, caseId);
  const next = { supportMonth: '2026-12', children: [] };
  const later = await applied(unit, next, anApplicant, 'key-of-the-next-month');
  expect(later.caseId).toBe(caseId);
  const { known, months } = await childrenOf(unit, caseId);
  expect(known).toEqual([]);
  expect(months).toHaveLength(2);
  expect(months).toEqual(
    expect.arrayContaining([
      ['2026-11', [child.name]],
      ['2026-12', []],
    ]),
  );
});

test('verifying an earlier month does not change what the latest says of the household', async () => {
  const unit = aUnit();
  const { caseId } = await applied(unit, { supportMonth: '2026-11' });
  await inUtredning(unit, caseId);
  unit.now = '2026-11-25T08:00:00.000Z';
  const next = { supportMonth: '2026-12', children: [child] };
  await applied(unit, next, anApplicant, 'key-of-the-next-month');
  await takes(unit, 'sofia', caseId, 'ib1');
  await does(unit, 'sofia', caseId, { step: 'ib1', outcome: 'klar', answers: anIb1() });
  expect((await childrenOf(unit, caseId)).known).toEqual([child.name]);
});
