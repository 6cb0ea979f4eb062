import { expect, test } from 'vitest';
import { readCase } from '../../shared/store/case-page.ts';
import { casePath, taskPath } from './address.ts';
import { received, typed } from './answers.builder.ts';
import { browser, wordsOf } from './browser.builder.ts';
import { does, takes, taskOf } from './case.builder.ts';
import { applied, aUnit } from './unit.builder.ts';

const asked = {
  ...received,
  missing: [{ what: 'Hyresavi för november', why: 'Hyran räknas med i det ni kan få.' }],
  replyBy: '2026-11-20',
};

async function somethingIsMissing() {
  const unit = aUnit();
  const { caseId } = await applied(unit);
  await takes(unit, 'mona', caseId, 'mottagning');
  const done = { step: 'mottagning', outcome: 'komplettering', answers: asked };
  await does(unit, 'mona', caseId, done);
  return { unit, caseId, task: await taskOf(unit, caseId, 'komplettering') };
}

test('an answer that came by telephone is registered by reception, and the case goes on', async () => {
  const { unit, caseId, task } = await somethingIsMissing();
  const mona = browser(unit, 'mona');
  expect((await mona.get(casePath(caseId))).body).toContain(`href="${taskPath(task)}"`);
  const page = await mona.get(taskPath(task));
  expect(page.status).toBe(200);
  expect(page.body).toContain('Hyresavi för november');
  const answers = { replies: [{ what: 'Hyresavi för november', how: 'paper' }] };
  const form = typed('komplettering_svar', answers);
  const done = await mona.post(taskPath(task), form, { press: 'complete', outcome: 'inkommet' });
  expect(done.status, wordsOf(done)).toBe(303);
  const after = await readCase(unit.table, caseId);
  expect(after?.applications[0]?.flow.step).toBe('mottagning');
  const event = after?.events.find(({ type }) => type === 'komplettering_received');
  expect(event?.actor).toMatchObject({ name: 'Mona Ekdahl', role: 'mottagningssekreterare' });
});

test('staff of another unit do not see what the applicant is asked for', async () => {
  const { unit, task } = await somethingIsMissing();
  expect((await browser(unit, 'karin').get(taskPath(task))).status).toBe(404);
});
