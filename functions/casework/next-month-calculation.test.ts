import { expect, test } from 'vitest';
import { anApplicant, anIb1 } from '../../shared/application/answers.builder.ts';
import { readFile } from '../../shared/store/application-file.ts';
import { taskPath } from './address.ts';
import { proposal, signature, typed } from './answers.builder.ts';
import { browser } from './browser.builder.ts';
import { atProposal, does, inUtredning, takes, taskOf } from './case.builder.ts';
import { applied, aUnit, people } from './unit.builder.ts';

const pension = {
  kind: 'pension',
  who: 'applicant',
  amount: 1_200_000,
  source: 'SSBTEK',
  counted: true,
} as const;

/** Nothing is lacking, so nothing is granted. */
const refusal = { ...proposal, decisionKind: 'avslag' };

test('what was over in a decided month is an income of the next month, by who completed IB 1', async () => {
  const unit = aUnit();
  const { caseId, instanceId } = await applied(unit, {
    supportMonth: '2026-11',
    incomes: [{ kind: 'pension', who: 'applicant', amount: 1_200_000 }],
  });
  await atProposal(unit, caseId, { ...anIb1({ incomes: [pension] }) });
  const made = (await readFile(unit.table, instanceId)).calculation;
  expect(made?.calculation.sums).toMatchObject({ support: 0, surplus: 78_000 });
  expect(made?.tables).toMatchObject({
    norm: { id: 'riksnorm-2026' },
    costLimits: { id: made?.calculation.costLimits },
  });
  await does(unit, 'sofia', caseId, { step: 'forslag', outcome: 'till_beslut', answers: refusal });
  await does(unit, 'sofia', caseId, { step: 'beslut', outcome: 'beslutad', answers: signature });
  unit.now = '2026-11-25T08:00:00.000Z';
  const next = await applied(unit, { supportMonth: '2026-12' }, anApplicant, 'key-of-december');
  expect(next.caseId).toBe(caseId);
  const reason = 'Betalas direkt till värden.';
  const rent = { rentAccepted: false, rentApproved: 500_000, rentReason: reason } as const;
  await atProposal(unit, caseId, { ...anIb1(rent) });
  const december = (await readFile(unit.table, next.instanceId)).calculation?.calculation;
  expect(december?.rows.find(({ kind }) => kind === 'overskott')).toMatchObject({
    approved: 78_000,
    source: 'Beräkningen för 2026-11',
    evidence: [{ kind: 'calculation', ref: `${instanceId}.1` }],
  });
  expect(december?.sums.support).toBe(522_000 + 500_000 - 78_000);
  expect(december?.rows.find(({ id }) => id === 'cost.rent')?.adjusted).toMatchObject({
    reason,
    by: { name: people.sofia.name },
  });
});

test('IB 1 of a month without a norm table can be saved, and says the month when completed', async () => {
  const unit = aUnit('2026-12-28T08:00:00.000Z');
  const { caseId } = await applied(unit, { supportMonth: '2027-01' }, anApplicant);
  await inUtredning(unit, caseId);
  await takes(unit, 'sofia', caseId, 'ib1');
  const task = await taskOf(unit, caseId, 'ib1');
  const form = typed(task.form, { ...anIb1({ completeOn: '2026-12-28' }) });
  const sofia = browser(unit, 'sofia');
  const saved = await sofia.post(taskPath(task), form, { press: 'save' });
  expect(saved.status).toBe(303);
  expect((await readFile(unit.table, task.instanceId)).drafts).toHaveLength(1);
  const refused = await sofia.post(taskPath(task), form, { press: 'complete', outcome: 'klar' });
  expect(refused.status).toBe(409);
  expect(refused.body).toContain('januari 2027');
});
