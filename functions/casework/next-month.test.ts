import { expect, test } from 'vitest';
import { aChild, anApplicant } from '../../shared/application/answers.builder.ts';
import { readCase } from '../../shared/store/case-page.ts';
import { inUtredning } from './case.builder.ts';
import { applied, aUnit } from './unit.builder.ts';

const child = aChild(7);

test('an application for the next month does not change the household of this month’s', async () => {
  const unit = aUnit();
  const { caseId } = await applied(unit, { supportMonth: '2026-11', children: [child] });
  await inUtredning(unit, caseId);
  const next = { supportMonth: '2026-12', children: [] };
  const later = await applied(unit, next, anApplicant, 'key-of-the-next-month');
  expect(later.caseId).toBe(caseId);
  const page = await readCase(unit.table, caseId);
  expect(page?.head.household.children.map(({ name }) => name)).toEqual([child.name]);
  expect(page?.applications).toHaveLength(2);
});
