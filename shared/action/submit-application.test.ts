import { expect, test } from 'vitest';
import { anApplicant, anApplication, withPartner } from '../application/answers.builder.ts';
import { readCase } from '../store/case-page.ts';
import { caseHead } from '../store/item/case.ts';
import { caseKey } from '../store/key.ts';
import { commit, put, read } from '../store/table.ts';
import { memoryTable } from '../store/test/memory-table.ts';
import type { Deps } from './deps.ts';
import { ownCases } from './read-case.ts';
import { submitApplication } from './submit-application.ts';

type Answers = ReturnType<typeof anApplication>;
type Person = typeof anApplicant;

function aWorld() {
  let ids = 0;
  const deps: Deps = {
    table: memoryTable(),
    clock: { now: async () => '2026-11-02T08:00:00.000Z' },
    newId: (length) => String(++ids).padStart(length, '0'),
    personHash: async (number) => `hash of ${number}`,
  };
  const send = async (sub: string | null, who: Person, answers: Answers) => {
    const sent = await submitApplication(deps, {
      applicant: { ...who, sub },
      viewer: { sub: sub ?? 'staff', name: 'N', roles: [], unit: null, seesProtected: false },
      unit: 'norrmalm',
      language: 'sv',
      channel: 'web',
      input: { kind: 'json', answers },
      key: `key of ${who.name} ${answers.supportMonth}`,
    });
    if (!sent.ok) throw new Error(sent.reason);
    return sent;
  };
  return {
    deps,
    apply: (who: Person, answers: Answers) => send(`sub of ${who.name}`, who, answers),
    register: (who: Person, answers: Answers) => send(null, who, answers),
  };
}

const married = { ...withPartner, partnerOccupation: 'unemployed', partnerCanWork: true } as const;
const omar = { name: withPartner.partnerName, personalNumber: withPartner.partnerNumber };

test('whoever was only written down as partner gets a case of one’s own, which the writer never sees', async () => {
  const { deps, apply } = aWorld();
  const hers = await apply(anApplicant, anApplication(married));
  const his = await apply(omar, anApplication({ supportMonth: '2026-12' }));
  expect(his.caseId).not.toBe(hers.caseId);
  const cases = await ownCases(deps, `sub of ${omar.name}`);
  expect(cases.map(({ head }) => head.caseId)).toEqual([his.caseId]);
  expect((await readCase(deps.table, hers.caseId))?.head).toMatchObject({
    subjects: [`sub of ${anApplicant.name}`],
    household: { adults: [{ name: anApplicant.name }, { name: omar.name }] },
  });
});

test('who applies again comes back to the same case', async () => {
  const { apply } = aWorld();
  const first = await apply(anApplicant, anApplication(married));
  const next = await apply(anApplicant, anApplication({ supportMonth: '2026-12' }));
  expect(next.caseId).toBe(first.caseId);
  expect(next.instanceId).not.toBe(first.instanceId);
});

test('protection follows a person into the new case that staff register', async () => {
  const { deps, apply, register } = aWorld();
  const { caseId } = await apply(anApplicant, anApplication(married));
  const head = await read(deps.table, caseHead, caseKey.head(caseId));
  if (!head) throw new Error('no case');
  await commit(deps.table, [put(caseHead, { ...head, protectedIdentity: true })]);
  const web = apply(omar, anApplication({ supportMonth: '2026-12' }));
  await expect(web).rejects.toThrow('NoSelfService');
  const registered = await register(omar, anApplication({ supportMonth: '2026-12' }));
  const page = await readCase(deps.table, registered.caseId);
  expect(page?.head).toMatchObject({ protectedIdentity: true, subjects: [] });
});
