import { expect, test } from 'vitest';
import { readFile } from '../../shared/store/application-file.ts';
import { conflictPath, reopenPath, taskPath, tryingPath } from './address.ts';
import { proposal, signature, typed, underlag } from './answers.builder.ts';
import { browser, wordsOf } from './browser.builder.ts';
import { atProposal, does, takes, taskOf } from './case.builder.ts';
import { allLoggedIn, applied, aUnit, machine } from './unit.builder.ts';

const refusal = 'Den som gjorde IB 1 har anmält jäv.';

/** Sofia made IB 1 and reported a conflict then; the proposal is by Samuel, who tries to sign it. */
async function proposedOnConflicted() {
  const unit = aUnit();
  await allLoggedIn(unit);
  const { caseId, instanceId } = await applied(unit);
  await atProposal(unit, caseId);
  const told = { ground: ['party'], text: ['Sökanden är min kusin.'] };
  await browser(unit, 'sofia').post(conflictPath(caseId), told, { press: 'report' });
  const samuel = browser(unit, 'samuel');
  const samuelDoes = (step: string, outcome: string, answers: object) =>
    does(unit, 'samuel', caseId, { step, outcome, answers: { ...answers } });
  await takes(unit, 'samuel', caseId, 'forslag');
  await samuelDoes('forslag', 'till_beslut', proposal);
  const sign = async () =>
    samuel.post(taskPath(await taskOf(unit, caseId, 'beslut')), typed('beslut', signature), {
      press: 'complete',
      outcome: 'beslutad',
    });
  const decision = async () => (await readFile(unit.table, instanceId)).decision;
  return { unit, caseId, instanceId, samuel, samuelDoes, sign, decision };
}

test('what rests on an IB 1 by somebody who has reported a conflict since waits for a new one', async () => {
  const { unit, caseId, instanceId, samuel, samuelDoes, sign, decision } =
    await proposedOnConflicted();
  const refused = await sign();
  expect(refused.status).toBe(409);
  expect(wordsOf(refused)).toContain(refusal);
  expect(await decision()).toBeUndefined();

  await samuelDoes('beslut', 'tillbaka', { backReason: 'IB 1 görs om av en annan.' });
  await samuelDoes('forslag', 'till_beslut', proposal);
  expect(wordsOf(await sign())).toContain(refusal);

  unit.now = '2026-11-03T08:00:00.000Z';
  const path = reopenPath({ caseId, instanceId }, 'ib1');
  const opened = await samuel.post(path, { why: ['Jäv'] }, { press: 'reopen' });
  expect(opened.status, wordsOf(opened)).toBe(303);
  await machine(unit, caseId);
  await samuelDoes('ib1', 'klar', underlag);
  await samuelDoes('forslag', 'till_beslut', proposal);
  expect((await sign()).status).toBe(303);
  expect(await decision()).toMatchObject({ decidedBy: { sub: 'sub-samuel' } });
});

test('IB 1 stands when a manager has found that there is no conflict', async () => {
  const { unit, caseId, sign, decision } = await proposedOnConflicted();
  expect((await sign()).status).toBe(409);
  const finding = { finding: ['no_conflict'], reason: ['De har bara samma efternamn.'] };
  const erik = browser(unit, 'erik');
  await erik.post(tryingPath(caseId, 'sub-sofia'), finding, { press: 'lift' });
  expect((await sign()).status).toBe(303);
  expect(await decision()).toBeDefined();
});
