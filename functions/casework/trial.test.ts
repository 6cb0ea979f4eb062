import { expect, test } from 'vitest';
import { memoryTable } from '../../shared/store/test/memory-table.ts';
import { taskPath, trialPath } from './address.ts';
import { typed, underlag } from './answers.builder.ts';
import { browser, wordsOf } from './browser.builder.ts';
import { atProposal, inUtredning, takes } from './case.builder.ts';
import { applied, aUnit } from './unit.builder.ts';

/** A unit whose table can be looked into, with a case of a rent of 6 000. */
async function aCase() {
  const table = memoryTable();
  const unit = Object.assign(aUnit(), { table });
  const { caseId, instanceId } = await applied(unit, { rent: 600_000 });
  /** Everything that is stored but who has read what. */
  const stored = () =>
    JSON.stringify([...table.items].filter(([key]) => !key.includes('READ#')).toSorted());
  const readings = () => [...table.items.keys()].filter((key) => key.includes('READ#')).length;
  return { unit, caseId, path: trialPath(caseId, instanceId), stored, readings };
}

const rent = { 'approved-cost-rent': ['4 000'], sharedWith: ['0'] };

test('other amounts are tried beside the saved at the proposal, and nothing is written', async () => {
  const { unit, caseId, path, stored, readings } = await aCase();
  await atProposal(unit, caseId);
  const sofia = browser(unit, 'sofia');
  const [before, read] = [stored(), readings()];
  const form = await sofia.get(path);
  expect(wordsOf(form)).toContain('Inget är sparat');
  expect(form.body).toContain('value="6 000"');
  const tried = await sofia.post(path, rent, { press: 'try' });
  expect(tried.status).toBe(200);
  expect(wordsOf(tried)).toContain('Försörjningsstöd 11 220,00 9 220,00 −2 000,00');
  expect(wordsOf(tried)).toContain('Hyra 6 000,00 4 000,00 −2 000,00');
  expect(wordsOf(tried)).toContain('Inget är sparat');
  expect(tried.body).toContain('value="4 000"');
  const same = await sofia.post(path, { sharedWith: ['0'] }, { press: 'try' });
  expect(wordsOf(same)).toContain('oförändrat, 11 220,00 kr');
  expect(wordsOf(same)).toContain('Inga rader skiljer sig från det som är sparat.');
  expect(stored()).toBe(before);
  expect(readings()).toBe(read + 3);
});

test('a wrong amount is told at its field, and nothing that was typed is lost', async () => {
  const { unit, caseId, path } = await aCase();
  await atProposal(unit, caseId);
  const wrong = { ...rent, 'approved-cost-rent': ['fyra tusen'] };
  const answer = await browser(unit, 'sofia').post(path, wrong, { press: 'try' });
  expect(answer.status).toBe(422);
  expect(answer.body).toContain('href="#f-approved-cost-rent"');
  expect(answer.body).toContain('value="fyra tusen"');
});

test('a field that is not in the calculation any more is passed over', async () => {
  const { unit, caseId, path } = await aCase();
  await atProposal(unit, caseId);
  const stale = { ...rent, 'approved-cost-9': ['1'] };
  expect((await browser(unit, 'sofia').post(path, stale, { press: 'try' })).status).toBe(200);
});

test('before there is a calculation the page says so, and another unit sees no page at all', async () => {
  const { unit, caseId, path } = await aCase();
  await inUtredning(unit, caseId);
  const early = await browser(unit, 'sofia').get(path);
  expect(wordsOf(early)).toContain('ingen beräkning att prova mot än');
  expect((await browser(unit, 'karin').get(path)).status).toBe(404);
  expect((await browser(unit, 'karin').post(path, rent, { press: 'try' })).status).toBe(404);
});

test('IB 1 is tried in its own form: the draft stays as it was until it is saved', async () => {
  const { unit, caseId, stored } = await aCase();
  await inUtredning(unit, caseId);
  const task = await takes(unit, 'sofia', caseId, 'ib1');
  const sofia = browser(unit, 'sofia');
  const form = typed('ib1', underlag);
  await sofia.post(taskPath(task), form, { press: 'save' });
  const before = stored();
  const tried = await sofia.post(taskPath(task), { ...form, rent: ['5 000'] }, { press: 'try' });
  expect(tried.status).toBe(200);
  const words = wordsOf(tried);
  expect(words).toContain('Inget är sparat');
  expect(words).toContain('Försörjningsstöd 11 220,00 10 220,00 −1 000,00');
  expect(tried.body).toContain('?prova=ja');
  const wrong = await sofia.post(taskPath(task), { ...form, rent: ['mycket'] }, { press: 'try' });
  expect(wrong.status).toBe(422);
  expect(wrong.body).toContain('href="#f-rent"');
  expect(wrong.body).toContain('value="mycket"');
  const added = await sofia.post(
    `${taskPath(task)}?prova=ja`,
    { ...form, rent: ['5 000'], _add: ['costs'] },
    { press: '' },
  );
  expect(added.status).toBe(200);
  expect(added.body).toContain('name="costs.0.applied"');
  expect(stored()).toBe(before);
  expect((await sofia.get(taskPath(task))).body).toContain('value="6 000"');
});
