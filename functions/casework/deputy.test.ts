import { expect, test } from 'vitest';
import { appointDeputy, endDeputy } from '../../shared/action/deputies.ts';
import { anIb1 } from '../../shared/application/answers.builder.ts';
import { readFile } from '../../shared/store/application-file.ts';
import { deputiesOf } from '../../shared/store/deputies.ts';
import { aSession } from '../../shared/web/test/an-event.ts';
import { documentsPath, taskPath } from './address.ts';
import { proposal, signature, typed } from './answers.builder.ts';
import { browser, wordsOf } from './browser.builder.ts';
import { atProposal, does, takes, taskOf } from './case.builder.ts';
import { allLoggedIn, applied, aUnit, machine, people } from './unit.builder.ts';

/** A proposal by Sofia of more than a socialsekreterare may sign. */
async function beyondSofia() {
  const unit = aUnit();
  await allLoggedIn(unit);
  const { caseId, instanceId } = await applied(unit);
  await atProposal(unit, caseId, anIb1({ rent: 3_500_000 }));
  const large = { step: 'forslag', outcome: 'till_beslut', answers: proposal };
  await does(unit, 'sofia', caseId, large);
  const task = await taskOf(unit, caseId, 'beslut_chef');
  const appoint = (sub: string, from = '2026-11-02', to = '2026-11-06') =>
    appointDeputy(unit, {
      viewer: aSession(people.erik),
      key: `appointing-${sub}`,
      deputy: { sub, role: 'bitradande_enhetschef', from, to },
      reason: 'Semester',
    });
  const claim = (who: 'sofia' | 'samuel') =>
    browser(unit, who).post(`${taskPath(task)}/ta`, {}, { press: 'claim' });
  const sign = (who: 'sofia' | 'samuel') =>
    browser(unit, who).post(taskPath(task), typed('beslut', signature), {
      press: 'complete',
      outcome: 'beslutad',
    });
  return { unit, caseId, instanceId, task, appoint, claim, sign };
}

test('a deputy takes and signs what is beyond the own delegation, and the decision says so', async () => {
  const { unit, caseId, instanceId, appoint, claim, sign } = await beyondSofia();
  expect((await claim('samuel')).status).toBe(404);
  expect(await appoint('sub-samuel')).toEqual({ ok: true });
  expect(wordsOf(await browser(unit, 'samuel').get('/handlaggning'))).toContain(caseId);
  expect((await claim('samuel')).status).toBe(303);
  expect((await sign('samuel')).status).toBe(303);
  const { decision } = await readFile(unit.table, instanceId);
  expect(decision).toMatchObject({
    decidedBy: { sub: 'sub-samuel', role: 'bitradande_enhetschef', deputy: true },
    basis: {
      delegation: 'demonstration-2025',
      delegationLines: [{ role: 'bitradande_enhetschef', kind: 'bifall', maxAmountOre: 6_000_000 }],
    },
  });
  const shown = await browser(unit, 'sofia').get(documentsPath(caseId, instanceId, 'beslutet'));
  expect(wordsOf(shown)).toContain('Samuel Öberg, tf. biträdande enhetschef');
});

test('a deputy does not decide on the own proposal', async () => {
  const { unit, instanceId, appoint, claim, sign } = await beyondSofia();
  await appoint('sub-sofia');
  expect((await claim('sofia')).status).toBe(303);
  const refused = await sign('sofia');
  expect(refused.status).toBe(409);
  expect(wordsOf(refused)).toContain('Den som har föreslagit beslutet får inte själv fatta det.');
  expect((await readFile(unit.table, instanceId)).decision).toBeUndefined();
});

test('the role is held in the period alone', async () => {
  const { unit, appoint, claim } = await beyondSofia();
  await appoint('sub-samuel', '2026-11-03', '2026-11-04');
  expect((await claim('samuel')).status).toBe(404);
  unit.now = '2026-11-04T22:30:00.000Z';
  expect((await claim('samuel')).status).toBe(303);
});

test('after the last day a deputy cannot sign what was taken before', async () => {
  const { unit, instanceId, appoint, claim, sign } = await beyondSofia();
  await appoint('sub-samuel', '2026-11-02', '2026-11-02');
  expect((await claim('samuel')).status).toBe(303);
  unit.now = '2026-11-02T23:00:00.000Z';
  expect((await sign('samuel')).status).toBeGreaterThanOrEqual(403);
  expect((await readFile(unit.table, instanceId)).decision).toBeUndefined();
});

test('one who is ended is none with the next click', async () => {
  const { unit, appoint, claim } = await beyondSofia();
  await appoint('sub-samuel');
  const [deputy] = await deputiesOf(unit.table, 'norrmalm');
  await endDeputy(unit, { viewer: aSession(people.erik), id: deputy?.id ?? '' });
  expect((await claim('samuel')).status).toBe(404);
});

test('a decision within the own delegation is signed by it, not as a deputy', async () => {
  const unit = aUnit();
  await allLoggedIn(unit);
  const { caseId, instanceId } = await applied(unit);
  await atProposal(unit, caseId);
  await appointDeputy(unit, {
    viewer: aSession(people.erik),
    key: 'appointing-sofia-once',
    deputy: { sub: 'sub-sofia', role: 'enhetschef', from: '2026-11-02', to: '2026-11-06' },
    reason: 'Semester',
  });
  await does(unit, 'sofia', caseId, { step: 'forslag', outcome: 'till_beslut', answers: proposal });
  await does(unit, 'sofia', caseId, { step: 'beslut', outcome: 'beslutad', answers: signature });
  const { decision } = await readFile(unit.table, instanceId);
  expect(decision?.decidedBy).toEqual({
    sub: 'sub-sofia',
    name: 'Sofia Wikander',
    role: 'socialsekreterare',
  });
});

test('a proposal by somebody who has reported a conflict since is not decided on', async () => {
  const { unit, caseId, task, sign } = await beyondSofia();
  const told = { ground: ['party'], text: ['Sökanden är min kusin.'] };
  const path = `/handlaggning/arenden/${caseId}/jav`;
  await browser(unit, 'sofia').post(path, told, { press: 'report' });
  await takes(unit, 'erik', caseId, 'beslut_chef');
  const erik = browser(unit, 'erik');
  const refused = await erik.post(taskPath(task), typed('beslut', signature), {
    press: 'complete',
    outcome: 'beslutad',
  });
  expect(wordsOf(refused)).toContain('Den som skrev förslaget har anmält jäv.');
  expect((await sign('sofia')).status).toBe(404);
  const back = { step: 'beslut_chef', outcome: 'tillbaka', answers: { backReason: 'Jäv' } };
  await does(unit, 'erik', caseId, back);
  await machine(unit, caseId);
  expect((await taskOf(unit, caseId, 'forslag')).assignee).toBeNull();
});
