import { expect, test } from 'vitest';
import { anApplicant } from '../../shared/application/answers.builder.ts';
import { taskPath } from './address.ts';
import { browser, wordsOf } from './browser.builder.ts';
import { inUtredning, takes, taskOf } from './case.builder.ts';
import { allLoggedIn, applied, aUnit, people } from './unit.builder.ts';

const somebody = { name: 'Omar Lind', personalNumber: '197802022389' };

test('what burns stands first, and is told in one line above the lists', async () => {
  const unit = aUnit();
  const late = await applied(unit);
  unit.now = '2026-11-16T08:00:00.000Z';
  const calm = await applied(unit, {}, somebody);
  unit.now = '2026-11-18T08:00:00.000Z';
  await takes(unit, 'mona', late.caseId, 'mottagning');
  const { body } = await browser(unit, 'mona').get('/handlaggning');
  expect(wordsOf({ status: 200, location: '', body })).toContain('1 uppgift är försenad');
  expect(body.indexOf(late.caseId)).toBeLessThan(body.indexOf(calm.caseId));
  expect(body).toContain('row-overdue');
});

test('a household in utredning is one row, with a way to each of its parts', async () => {
  const unit = aUnit();
  const { caseId } = await applied(unit);
  await inUtredning(unit, caseId);
  await takes(unit, 'sofia', caseId, 'ib1');
  const list = await browser(unit, 'sofia').get('/handlaggning');
  expect(list.body.match(/<tr class|<tr>/g)).toHaveLength(2);
  for (const part of ['IB 1', 'IB 2', 'IB 3', 'IB 4']) expect(list.body).toContain(`>${part}<`);
});

test('whoever takes a task comes straight to it, and the second is told who was first', async () => {
  const unit = aUnit();
  const { caseId } = await applied(unit);
  await inUtredning(unit, caseId);
  const task = await taskOf(unit, caseId, 'ib1');
  const take = (who: 'sofia' | 'samuel') =>
    browser(unit, who).post(`${taskPath(task)}/ta`, {}, { press: 'claim' });
  expect((await take('sofia')).location).toBe(taskPath(task));
  const second = await take('samuel');
  expect(second.status).toBe(409);
  expect(wordsOf(second)).toContain('Sofia Wikander hann före');
});

test('with protected identity no list has the name, and others are not offered the case', async () => {
  const unit = aUnit();
  const { caseId } = await applied(unit);
  await inUtredning(unit, caseId, { protectedIdentity: true });
  const allowed = await browser(unit, 'samuel').get('/handlaggning');
  expect(wordsOf(allowed)).toContain('Skyddade personuppgifter');
  expect(allowed.body).not.toContain('Sara Lind');
  expect((await browser(unit, 'sofia').get('/handlaggning')).body).not.toContain(caseId);
});

test('protection that becomes known takes the name out of lists where it already stood', async () => {
  const unit = aUnit();
  const { caseId } = await applied(unit);
  await inUtredning(unit, caseId);
  const sofia = browser(unit, 'sofia');
  expect((await sofia.get('/handlaggning')).body).toContain('Sara Lind');
  await applied(unit, { supportMonth: '2026-12' }, anApplicant, 'a-second-form-key');
  await inUtredning(unit, caseId, { protectedIdentity: true });
  expect((await sofia.get('/handlaggning')).body).not.toContain('Sara Lind');
  expect((await browser(unit, 'samuel').get('/handlaggning')).body).not.toContain('Sara Lind');
});

test('a manager allots to those of the role who may open the case', async () => {
  const unit = aUnit();
  await allLoggedIn(unit);
  const { caseId } = await applied(unit);
  await inUtredning(unit, caseId, { protectedIdentity: true });
  const erik = browser(unit, 'erik');
  const { body } = await erik.get('/handlaggning');
  expect(body).toContain(people.samuel.name);
  expect(body).not.toContain(people.sofia.name);
  const task = await taskOf(unit, caseId, 'ib1');
  const allot = (to: string) =>
    erik.post(`${taskPath(task)}/fordela`, { to: [to] }, { press: 'allot' });
  expect((await allot('sub-sofia')).status).toBe(422);
  const allotted = await allot('sub-samuel');
  expect(wordsOf(await erik.get(allotted.location))).toContain('fördelad till Samuel Öberg');
  expect((await taskOf(unit, caseId, 'ib4')).assignee?.sub).toBe('sub-samuel');
});

test('only managers allot, and only in their own unit', async () => {
  const unit = aUnit();
  await allLoggedIn(unit);
  const { caseId } = await applied(unit);
  const task = await taskOf(unit, caseId, 'mottagning');
  const allot = (who: 'sofia') =>
    browser(unit, who).post(`${taskPath(task)}/fordela`, { to: ['sub-mona'] }, { press: 'allot' });
  expect((await allot('sofia')).status).toBe(403);
  const karin = browser(unit, 'karin');
  expect((await karin.get('/handlaggning')).body).not.toContain(caseId);
  expect((await karin.post(`${taskPath(task)}/ta`, {}, { press: 'claim' })).status).toBe(404);
});
