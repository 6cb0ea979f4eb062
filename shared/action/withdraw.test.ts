import { expect, test } from 'vitest';
import { anApplicant, anApplication, withPartner } from '../application/answers.builder.ts';
import { readCase } from '../store/case-page.ts';
import { application } from '../store/item/instance.ts';
import { personMonth } from '../store/item/person.ts';
import { personKey } from '../store/key.ts';
import { commit, read, replaced } from '../store/table.ts';
import { memoryTable } from '../store/test/memory-table.ts';
import type { Deps } from './deps.ts';
import { submitApplication } from './submit-application.ts';
import { withdraw } from './withdraw.ts';

const omar = { name: withPartner.partnerName, personalNumber: withPartner.partnerNumber };

function aWorld() {
  let ids = 0;
  const deps: Deps = {
    table: memoryTable(),
    clock: { now: async () => '2026-11-02T08:00:00.000Z' },
    newId: (length) => String(++ids).padStart(length, '0'),
    personHash: async (number) => number,
  };
  const viewerOf = (name: string) =>
    ({ sub: name, name, roles: ['sokande'], unit: null, seesProtected: false }) as const;
  const apply = async (who: typeof anApplicant, answers: ReturnType<typeof anApplication>) => {
    const sent = await submitApplication(deps, {
      applicant: { ...who, sub: who.name },
      viewer: viewerOf(who.name),
      unit: 'norrmalm',
      language: 'sv',
      channel: 'web',
      input: { kind: 'json', answers },
      key: `key of ${who.name}`,
    });
    if (!sent.ok) throw new Error(sent.reason);
    return { caseId: sent.caseId, instanceId: sent.instanceId };
  };
  const household = async (caseId: string, adults: readonly (typeof anApplicant)[]) => {
    const [seen] = (await readCase(deps.table, caseId))?.applications ?? [];
    if (!seen) throw new Error('no application');
    const ids = ['applicant', 'co_applicant'];
    const now = adults.map((adult, index) => ({ id: ids[index] ?? '', ...adult }));
    const next = { ...seen, household: { adults: now, children: [] }, version: seen.version + 1 };
    await commit(deps.table, [replaced(application, next, seen.version)]);
  };
  const monthOf = (who: typeof anApplicant) =>
    read(deps.table, personMonth, personKey.month(who.personalNumber, '2026-11'));
  const takeBack = (name: string, of: { caseId: string; instanceId: string }) =>
    withdraw(deps, { viewer: viewerOf(name), ...of, key: 'a key to withdraw' });
  return { apply, household, monthOf, takeBack };
}

test('taking an application back leaves the month of a partner who applied alone', async () => {
  const { apply, household, monthOf, takeBack } = aWorld();
  const hers = await apply(anApplicant, anApplication());
  const his = await apply(omar, anApplication());
  await household(hers.caseId, [anApplicant, omar]);
  expect(await takeBack(anApplicant.name, hers)).toEqual({ ok: true });
  expect(await monthOf(anApplicant)).toBeUndefined();
  expect(await monthOf(omar)).toMatchObject({ instanceId: his.instanceId });
});
