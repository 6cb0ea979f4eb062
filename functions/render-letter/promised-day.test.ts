import { expect, test } from 'vitest';
import { letterInputOf } from '../../shared/action/step/letter-input.ts';
import { readFile } from '../../shared/store/application-file.ts';
import { readCase } from '../../shared/store/case-page.ts';
import { decided } from '../casework/case.builder.ts';
import { applied, aUnit } from '../casework/unit.builder.ts';

test('the letter promises the money on the third bank day, past a weekend and a holiday', async () => {
  const onDay = async (now: string, supportMonth: string) => {
    const unit = aUnit(now);
    const { caseId, instanceId } = await applied(unit, { supportMonth });
    await decided(unit, caseId);
    const page = await readCase(unit.table, caseId);
    const application = page?.applications[0];
    if (!page || !application) throw new Error('the case is gone');
    return letterInputOf(page, application, await readFile(unit.table, instanceId)).payment?.on;
  };
  expect(await onDay('2026-11-02T08:00:00.000Z', '2026-11')).toBe('2026-11-05');
  expect(await onDay('2026-11-06T08:00:00.000Z', '2026-11')).toBe('2026-11-11');
  expect(await onDay('2026-12-23T08:00:00.000Z', '2026-12')).toBe('2026-12-30');
});
