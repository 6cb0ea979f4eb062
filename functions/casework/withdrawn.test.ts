import { expect, test } from 'vitest';
import { withdraw } from '../../shared/action/withdraw.ts';
import { readCase } from '../../shared/store/case-page.ts';
import { remitted, underlag } from './answers.builder.ts';
import { does, inUtredning, takes } from './case.builder.ts';
import { applied, aUnit } from './unit.builder.ts';

test('what Jobbtorg has not answered is recalled with the application', async () => {
  const unit = aUnit();
  const { caseId } = await applied(unit);
  await inUtredning(unit, caseId);
  await takes(unit, 'sofia', caseId, 'ib1');
  await does(unit, 'sofia', caseId, { step: 'ib1', outcome: 'klar', answers: underlag });
  await does(unit, 'sofia', caseId, { step: 'ib2', outcome: 'remiss', answers: remitted });
  const before = await readCase(unit.table, caseId);
  const [application] = before?.applications ?? [];
  const { subjects = [] } = before?.head ?? {};
  expect(before?.remittals.map(({ status }) => status)).toEqual(['sent']);
  const viewer = {
    sub: subjects[0] ?? '',
    name: 'Sara Lind',
    roles: ['sokande'],
    unit: null,
    seesProtected: false,
  } as const;
  const instanceId = application?.instanceId ?? '';
  const gone = await withdraw(unit, { viewer, caseId, instanceId, key: 'a-key-of-a-withdrawal' });
  expect(gone).toEqual({ ok: true });
  const after = await readCase(unit.table, caseId);
  expect(after?.remittals.map(({ status, flow }) => [status, flow.step])).toEqual([
    ['recalled', 'aterkallad'],
  ]);
  expect(after?.tasks).toEqual([]);
});
