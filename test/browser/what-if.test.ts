/** A caseworker tries other amounts before anything is saved. */
import { expect, test } from 'vitest';
import { caseworkPageTexts } from '../../shared/text/later/casework.ts';
import { aHousehold } from '../stack/answers/household.ts';
import { leftWaiting, withoutJobbtorg } from '../stack/script.ts';
import { axeFindings } from './axe.ts';
import { journey } from './journey.ts';
import { field } from './pages/form.ts';
import { pressButton, tabTo, typeInto } from './pages/keys.ts';
import { sends } from './pages/visit.ts';

const on = journey();
const { trial } = caseworkPageTexts('sv');

async function waiting(step: 'ib1' | 'forslag') {
  const { play } = on();
  const played = await play.applied(aHousehold().withRent(7_400));
  await play.carriesOn(played, { ...withoutJobbtorg, [step]: leftWaiting });
  return { played, task: await play.task(played, step) };
}

test('at the proposal, by keyboard at 320 px without script: tried, begun anew, nothing saved', async () => {
  const { task } = await waiting('forslag');
  const address = `/handlaggning/arenden/${task.caseId}/${task.instanceId}`;
  const viewport = { width: 320, height: 640 };
  const page = await on().visit('sofia', `${address}/${task.task}`, { viewport });
  const link = page.locator(`main a[href="${address}/prova"]`);
  await sends(page, () => link.click());
  await typeInto(page, 'approved-cost-rent', '5 000');
  await pressButton(page, 'try');
  const words = await page.locator('main').textContent();
  expect(words).toContain(trial.notSaved);
  expect(words).toContain('i stället för');
  expect(words).toContain('\u22122\u00a0400,00');
  const width = await page.evaluate(() => document.scrollingElement?.scrollWidth);
  expect(width).toBeLessThanOrEqual(320);
  await tabTo(page, `main a[href="${address}/prova"]`);
  await sends(page, () => page.keyboard.press('Enter'));
  expect(await field(page, 'approved-cost-rent').inputValue()).toBe('7 400');
  await page.goto(`${address}?visa=berakning`);
  expect(await page.locator('main').textContent()).not.toContain('5\u00a0000,00');
});

test('what is tried stands accessibly beside what is saved', async () => {
  const { task } = await waiting('forslag');
  const address = `/handlaggning/arenden/${task.caseId}/${task.instanceId}/prova`;
  const page = await on().visit('sofia', address, { javaScriptEnabled: true });
  await field(page, 'approved-cost-rent').fill('5 000');
  await sends(page, () => page.locator('.buttons button[value="try"]').click());
  expect(await page.locator('#utfall').isVisible()).toBe(true);
  expect(await axeFindings(page)).toEqual([]);
});
