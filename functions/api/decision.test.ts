import { expect, test } from 'vitest';
import { anIb1 } from '../../shared/application/answers.builder.ts';
import { amendPath } from '../casework/address.ts';
import { proposal, signature } from '../casework/answers.builder.ts';
import { browser } from '../casework/browser.builder.ts';
import { atProposal, does } from '../casework/case.builder.ts';
import { applied, aUnit, machine } from '../casework/unit.builder.ts';
import { as } from './api.builder.ts';

const vera = { name: 'Vera Testberg', personalNumber: '198504129886' };
const evidence = { evidenceKind: 'attachment', evidence: 'Bilagan' };
const partly = { source: 'Bilagan', wholeApproved: false, approved: 100_00 } as const;
const costs = [
  { kind: 'fackavgift', applied: 250_00, ...partly, reason: 'Avgiften är för hög.' },
  { kind: 'glasogon', applied: 300_00, ...partly, reason: 'Billigare glasögon finns.' },
] as const;

/** Decided by Sofia and sent: of the union fee and the glasses of Vera a part is granted. */
async function decidedForVera() {
  const unit = aUnit();
  const { caseId, instanceId } = await applied(unit, {}, vera);
  await atProposal(unit, caseId, { ...anIb1({ costs }) });
  const grounds = costs.map(({ reason }, at) => {
    return { row: `cost.${at + 1}`, provision: 'SoL 12:1', reason, ...evidence };
  });
  const answers = { ...proposal, decisionKind: 'delavslag', grounds };
  await does(unit, 'sofia', caseId, { step: 'forslag', outcome: 'till_beslut', answers });
  await does(unit, 'sofia', caseId, { step: 'beslut', outcome: 'beslutad', answers: signature });
  const instance = `/api/cases/${caseId}/instances/${instanceId}`;
  return { unit, caseId, instanceId, instance };
}

test('the applicant reads who decided by name, and of the union fee in the calculation alone', async () => {
  const { unit, instance } = await decidedForVera();
  const { status, body } = await as(unit, 'vera').get(`${instance}/decision`);
  expect(status).toBe(200);
  expect(body).toMatchObject({
    proposedBy: { name: 'Sofia Wikander' },
    decidedBy: { name: 'Sofia Wikander', role: 'socialsekreterare' },
    moreInCalculation: true,
  });
  expect(body.rows.map(({ row }: { row: string }) => row)).toEqual(['cost.2']);
  expect(JSON.stringify(body)).not.toMatch(/sub-|fack/i);
  const { body: calculation } = await as(unit, 'vera').get(`${instance}/calculation`);
  expect(JSON.stringify(calculation)).toContain('fackavgift');
});

test('staff read the decision whole', async () => {
  const { unit, instance } = await decidedForVera();
  const { body } = await as(unit, 'sofia').get(`${instance}/decision`);
  expect(body).toMatchObject({
    proposedBy: { sub: 'sub-sofia' },
    decidedBy: { sub: 'sub-sofia', name: 'Sofia Wikander' },
  });
  const rows = body.rows.map(({ row }: { row: string }) => row);
  expect(rows).toEqual(expect.arrayContaining(['cost.1', 'cost.2']));
  expect(body).not.toHaveProperty('moreInCalculation');
});

test('who decided a correction is told to the applicant by name', async () => {
  const { unit, caseId, instanceId, instance } = await decidedForVera();
  await browser(unit, 'sofia').post(amendPath(caseId, instanceId), {}, { press: 'begin' });
  await machine(unit, caseId);
  const answers = {
    ground: '36',
    obvious: true,
    oversight: true,
    wrong: 'Hyran var fel avskriven.',
    heard: false,
    needless: 'Det är till fördel.',
    instead: 'Hyran är den i kontraktet.',
    newKind: 'delavslag',
    newAmount: 12_000_00,
    purpose: 'boende',
    reasons: 'Beloppet blev fel.',
  };
  await does(unit, 'sofia', caseId, { step: 'prova_andring', outcome: 'till_beslut', answers });
  const { amendments } = (await as(unit, 'sofia').get(`/api/cases/${caseId}`)).body;
  const signed = { step: 'andringsbeslut', outcome: 'beslutad', answers: signature };
  await does(unit, 'sofia', caseId, signed);
  const address = instance.replace(instanceId, amendments[0].instanceId);
  const own = (await as(unit, 'vera').get(`${address}/review-decision`)).body;
  expect(own).toMatchObject({ law: 'FL 36', decidedBy: { name: 'Sofia Wikander' } });
  expect(JSON.stringify(own)).not.toContain('sub-');
  const whole = (await as(unit, 'sofia').get(`${address}/review-decision`)).body;
  expect(whole).toMatchObject({ law: 'FL 36', decidedBy: { sub: 'sub-sofia' } });
});
