import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readFile } from '../../shared/store/application-file.ts';
import { readCase } from '../../shared/store/case-page.ts';
import { as } from '../api/api.builder.ts';
import { routes as apiRoutes } from '../api/routes.ts';
import { taskPath } from './address.ts';
import { proposal, signature, typed } from './answers.builder.ts';
import { browser } from './browser.builder.ts';
import { atProposal, does, taskOf } from './case.builder.ts';
import { routes } from './routes.tsx';
import { applied, aUnit } from './unit.builder.ts';

/** Sofia has decided within her delegation; her task and the decision as it stands. */
async function decidedBySofia() {
  const unit = aUnit();
  const { caseId, instanceId } = await applied(unit);
  await atProposal(unit, caseId);
  await does(unit, 'sofia', caseId, { step: 'forslag', outcome: 'till_beslut', answers: proposal });
  const task = await taskOf(unit, caseId, 'beslut');
  const beslut = { step: 'beslut', outcome: 'beslutad', answers: signature };
  await does(unit, 'sofia', caseId, beslut);
  const { decision } = await readFile(unit.table, instanceId);
  return { unit, caseId, instanceId, task, decision };
}

test('a manager who tries every way to a colleague’s task of decision changes nothing (R233)', async () => {
  const { unit, caseId, instanceId, task, decision } = await decidedBySofia();
  const erik = browser(unit, 'erik');
  const before = (await readCase(unit.table, caseId))?.events.length;
  for (const outcome of ['beslutad', 'tillbaka']) {
    const form = typed('beslut', { ...signature, backReason: 'Jag hade beslutat annorlunda.' });
    const answer = await erik.post(taskPath(task), form, { press: 'complete', outcome });
    expect([outcome, answer.status]).toEqual([outcome, 409]);
  }
  for (const [way, press, form] of [
    ['ta', 'claim', {}],
    ['fordela', 'allot', { to: ['sub-erik'] }],
  ] as const) {
    const answer = await erik.post(`${taskPath(task)}/${way}`, form, { press });
    expect([way, answer.status]).toEqual([way, 404]);
  }
  const address = `/api/cases/${caseId}/instances/${instanceId}/tasks/${task.task}`;
  const answers = { outcome: 'tillbaka', answers: { backReason: 'Annan syn' } };
  const byApi = await as(unit, 'erik').post(`${address}/complete`, answers);
  expect(byApi.body.code).toBe('TaskAlreadyDone');
  expect((await readFile(unit.table, instanceId)).decision).toEqual(decision);
  expect((await readCase(unit.table, caseId))?.events).toHaveLength(before ?? -1);
});

test('no address of pages or API is of changing a decision: what changes it is a task of its own', () => {
  const written = [...routes, ...apiRoutes].filter(({ method }) => method !== 'GET');
  expect(written.length).toBeGreaterThan(20);
  const ofDecision = /beslut|decision/;
  expect(written.map(({ path }) => path).filter((path) => ofDecision.test(path))).toEqual([]);
});

test('a decision is written once: no code writes over one', () => {
  const sources = globSync('{shared,functions}/**/*.ts*').filter(
    (file) => !/test|builder/.test(file),
  );
  const writes = sources.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/(\w+)\(\s*(?:decisionItem|reviewDecision)\b/g)].map(
      ([, how]) => how,
    ),
  );
  const known = new Set(['created', 'ofKind', 'read', 'decode']);
  expect(writes).toContain('created');
  expect(writes.filter((how) => !known.has(how ?? ''))).toEqual([]);
});
