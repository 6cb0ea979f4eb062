import { expect, test } from 'vitest';
import { anIb1 } from '../../shared/application/answers.builder.ts';
import { readCase } from '../../shared/store/case-page.ts';
import { documentsPath, taskPath } from './address.ts';
import { proposal, signature, typed, underlag, wayToSupport } from './answers.builder.ts';
import { browser, wordsOf } from './browser.builder.ts';
import { atProposal, decided, does, inUtredning, takes, taskOf } from './case.builder.ts';
import { applied, aUnit, machine } from './unit.builder.ts';

async function sofiaAt(step: string) {
  const unit = aUnit();
  const { caseId, address } = await applied(unit, { rent: 600_000 });
  await inUtredning(unit, caseId);
  await takes(unit, 'sofia', caseId, 'ib1');
  const task = await taskOf(unit, caseId, step);
  return { unit, caseId, address, task, sofia: browser(unit, 'sofia') };
}

test('IB 1 begins with what was applied for, and is calculated when it is saved', async () => {
  const { task, sofia } = await sofiaAt('ib1');
  const empty = await sofia.get(taskPath(task));
  expect(empty.body).toContain('value="6 000"');
  expect(wordsOf(empty)).toContain('Beräkningen visas här när du sparar');
  const saved = await sofia.post(taskPath(task), typed('ib1', underlag), { press: 'save' });
  expect(saved.status).toBe(303);
  const shown = wordsOf(await sofia.get(saved.location));
  expect(shown).toContain('Utkastet sparades');
  expect(shown).toContain('Försörjningsstöd 11 220,00 kr');
});

test('a calculation is shown before the assessment is written, and says what it lacks', async () => {
  const { task, sofia } = await sofiaAt('ib1');
  const { assessment: _, ...rest } = typed('ib1', underlag);
  const saved = await sofia.post(taskPath(task), rest, { press: 'save' });
  expect(wordsOf(await sofia.get(saved.location))).toContain('11 220,00 kr');
  const { rent: __, ...without } = rest;
  const again = await sofia.post(taskPath(task), without, { press: 'save' });
  expect(wordsOf(await sofia.get(again.location))).toContain('Ett svar saknas eller är fel');
});

test('a month without a norm table is named, and nothing that was typed is lost', async () => {
  const unit = aUnit();
  const { caseId } = await applied(unit, { supportMonth: '2031-01' });
  await inUtredning(unit, caseId);
  const task = await takes(unit, 'sofia', caseId, 'ib1');
  const sofia = browser(unit, 'sofia');
  const form = typed('ib1', anIb1({ assessment: 'Min långa bedömning.' }));
  const refused = await sofia.post(taskPath(task), form, { press: 'complete' });
  expect(refused.status).toBe(409);
  expect(wordsOf(refused)).toContain('ingen normtabell för januari 2031');
  expect(refused.body).toContain('Min långa bedömning.');
  expect((await sofia.get(taskPath(task))).body).toContain('Min långa bedömning.');
});

test('with a field wrong the page comes back with all that was typed, and keeps it as a draft', async () => {
  const { task, sofia } = await sofiaAt('ib3');
  const form = { ...typed('ib3', wayToSupport), wayAssessment: [''], home: ['Trångt men bra.'] };
  const wrong = await sofia.post(taskPath(task), form, { press: 'complete' });
  expect(wrong.status).toBe(422);
  expect(wrong.body).toContain('href="#f-wayAssessment"');
  expect(wrong.body).toContain('Trångt men bra.');
  expect((await sofia.get(taskPath(task))).body).toContain('Trångt men bra.');
});

test('no way out chosen is an error of its own, led to from the summary', async () => {
  const { task, sofia } = await sofiaAt('ib2');
  const wrong = await sofia.post(taskPath(task), {}, { press: 'complete' });
  expect(wrong.status).toBe(422);
  expect(wrong.body).toContain('href="#f-_outcome"');
  expect(wordsOf(wrong)).toContain('Välj hur ärendet går vidare');
});

test('the chosen way out is kept in the draft', async () => {
  const { task, sofia } = await sofiaAt('ib2');
  const form = { noRemittalWhy: ['Sjuk'] };
  const press = { press: 'save', outcome: 'ej_aktuell' };
  const saved = await sofia.post(taskPath(task), form, press);
  expect((await sofia.get(saved.location)).body).toMatch(/value="ej_aktuell"[^>]*checked/);
});

test('the delegation is never offered as a choice', async () => {
  const unit = aUnit();
  const { caseId } = await applied(unit);
  await atProposal(unit, caseId);
  const task = await taskOf(unit, caseId, 'forslag');
  const page = await browser(unit, 'sofia').get(taskPath(task));
  expect(page.body).toContain('value="till_beslut"');
  expect(page.body).not.toContain('over_delegation');
  expect(wordsOf(page)).toContain('Försörjningsstöd 11 220,00 kr');
});

test('of two who complete the same task, the second is told who did what and keeps the own text', async () => {
  const { unit, task, sofia } = await sofiaAt('ib3');
  await does(unit, 'sofia', task.caseId, { step: 'ib3', outcome: 'klar', answers: wayToSupport });
  const mine = { ...typed('ib3', wayToSupport), home: ['Min egen text om hemmet.'] };
  const late = await browser(unit, 'samuel').post(taskPath(task), mine, { press: 'complete' });
  expect(late.status).toBe(409);
  expect(wordsOf(late)).toContain('Sofia Wikander slutförde uppgiften');
  expect(wordsOf(late)).toContain('Min egen text om hemmet.');
  expect(late.body).toContain(documentsPath(task.caseId, task.instanceId, 'ib3'));
  expect(wordsOf(await sofia.get(taskPath(task)))).toContain('Uppgiften är redan klar');
});

test('the same post twice is the same completion', async () => {
  const { unit, task, address, sofia } = await sofiaAt('ib3');
  const press = { press: 'complete', key: 'the-very-same-form-key' };
  const form = typed('ib3', wayToSupport);
  expect((await sofia.post(taskPath(task), form, press)).location).toBe(`${address}?klart=ib3`);
  expect((await sofia.post(taskPath(task), form, press)).status).toBe(303);
  const page = await readCase(unit.table, task.caseId);
  const completed = page?.events.filter(
    ({ type, step }) => type === 'task_completed' && step === 'ib3',
  );
  expect(completed).toHaveLength(1);
});

test('a task that was given to another while it was written in shows all that was typed', async () => {
  const { unit, task } = await sofiaAt('ib3');
  const mine = { home: ['Text som inte får försvinna.'] };
  const lost = await browser(unit, 'samuel').post(taskPath(task), mine, { press: 'save' });
  expect(lost.status).toBe(409);
  expect(wordsOf(lost)).toContain('Sofia Wikander har uppgiften');
  expect(wordsOf(lost)).toContain('Text som inte får försvinna.');
});

test('a row is added and removed without script, and the rest of the form stays', async () => {
  const { task, sofia } = await sofiaAt('ib1');
  const form = { ...typed('ib1', underlag), householdNote: ['Står kvar'], _add: ['costs'] };
  const added = await sofia.post(taskPath(task), form, { press: '' });
  expect(added.body).toContain('name="costs.0.applied"');
  expect(added.body).toContain('Står kvar');
});

test('an analysis of consequences is about one child, by name and age', async () => {
  const unit = aUnit();
  const { caseId } = await applied(unit, {
    children: [{ name: 'Ali Lind', number: '20190314', residence: 'half', school: 'compulsory' }],
  });
  await inUtredning(unit, caseId);
  await takes(unit, 'sofia', caseId, 'ib1');
  const task = await taskOf(unit, caseId, 'barnkonsekvensanalys');
  const words = wordsOf(await browser(unit, 'sofia').get(taskPath(task)));
  expect(words).toContain('Barnkonsekvensanalys: Ali Lind');
  expect(words).toContain('7 år');
  expect(words).toContain('Halva tiden');
});

test('beyond the delegation a manager decides, with proposal and calculation before the signature', async () => {
  const unit = aUnit();
  const { caseId } = await applied(unit);
  await atProposal(unit, caseId, { ...anIb1({ rent: 4_000_000 }) });
  const outcome = 'till_beslut';
  await does(unit, 'sofia', caseId, { step: 'forslag', outcome, answers: proposal });
  const task = await taskOf(unit, caseId, 'beslut_chef');
  const erik = browser(unit, 'erik');
  expect((await erik.get('/handlaggning')).body).toContain(taskPath(task));
  const page = await erik.get(taskPath(task));
  expect(page.body.indexOf('Hushållet kan inte försörja sig')).toBeLessThan(
    page.body.indexOf('Underteckna'),
  );
  const decision = { step: 'beslut_chef', outcome: 'beslutad', answers: signature };
  await does(unit, 'erik', caseId, decision);
  expect((await readCase(unit.table, caseId))?.applications[0]?.decision?.kind).toBe('bifall');
});

test('the decision can be read with its letter when all is done', async () => {
  const unit = aUnit();
  const { caseId, instanceId, address } = await applied(unit);
  await decided(unit, caseId);
  await machine(unit, caseId);
  const sofia = browser(unit, 'sofia');
  const shown = wordsOf(await sofia.get(address));
  expect(shown).toContain('Bifall');
  expect(shown).toContain('11 220,00 kr');
  expect(shown).toContain('Inget att göra');
  const letter = await sofia.get(`${address}/${instanceId}/brev`);
  expect(letter.status).toBe(200);
  expect(Buffer.from(letter.body, 'base64').toString()).toContain('%PDF');
});
