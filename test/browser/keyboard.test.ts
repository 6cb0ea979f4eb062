/** By keyboard alone: Tab, Shift+Tab, Enter, space and arrows; the mouse is never touched. */
import { expect, test } from 'vitest';
import { textsOf } from '../../shared/text/texts.ts';
import { newApplicant } from '../stack/login.ts';
import { at, byTheBook } from '../stack/script.ts';
import { until } from '../stack/until.ts';
import { journey } from './journey.ts';
import { partOpen } from './pages/applicant.ts';
import * as work from './pages/case.ts';
import { field } from './pages/form.ts';
import { choose, enter, pressButton, tabTo, typeInto } from './pages/keys.ts';

const on = journey();
const { site, unit } = textsOf('sv');

test('the skip link is the first stop, and leads past the menu to the content', async () => {
  const page = await on().visit('sofia', '/handlaggning');
  await page.keyboard.press('Tab');
  const first = page.locator(':focus');
  expect(await first.textContent()).toBe(site.skipToContent);
  expect((await first.boundingBox())?.y).toBeGreaterThanOrEqual(0);
  await page.keyboard.press('Enter');
  await until('the focus in the content', 5, async () =>
    (await page.locator('main:focus').count()) > 0 ? true : undefined,
  );
});

test('an applicant answers the first parts of an application by keyboard', async () => {
  const { play, visit } = on();
  const { username } = await newApplicant(play.cloud);
  const page = await visit(username, '/ansokan');
  await tabTo(page, 'a[href="/ansokan/ny"].ds-button');
  await enter(page);
  await tabTo(page, 'main a.ds-button');
  await enter(page);
  expect(partOpen(page)).toBe('om_dig');
  await typeInto(page, 'phone', '0701740605');
  await typeInto(page, 'language', 'svenska');
  await choose(page, 'interpreter', 'no');
  await typeInto(page, 'address', 'Testgatan 1, Stockholm');
  await choose(page, 'stayInSweden', 'citizen');
  await pressButton(page, 'continue');
  expect(partOpen(page)).toBe('hushall');
  await choose(page, 'livesWith', 'partner');
  expect(await field(page, 'partnerName').isVisible()).toBe(true);
  await page.keyboard.press('ArrowUp');
  expect(await field(page, 'partnerName').isVisible()).toBe(false);
  await pressButton(page, 'continue');
  expect(partOpen(page)).toBe('barn');
  await tabTo(page, 'button[name="_add"][value="children"]');
  await enter(page);
  await tabTo(page, 'button[name="_remove"][value="children.0"]');
  await enter(page);
  await pressButton(page, 'continue');
  expect(partOpen(page)).toBe('boende');
  expect(await page.title()).toContain('Boende');
});

test('a caseworker completes a task by keyboard, errors and all', async () => {
  const { play, visit } = on();
  const played = await play.applied();
  await play.carriesOn(played, {
    ...byTheBook,
    ib3: () => undefined,
    ib2: at('sofia', 'ej_aktuell', { noRemittalWhy: 'Ingen vuxen kan arbeta just nu.' }),
  });
  const page = await visit('sofia', `/handlaggning/arenden/${played.caseId}`);
  await tabTo(page, '.next-action a.ds-button');
  await enter(page);
  expect(await page.locator('h1').textContent()).toContain(unit.steps.ib3);
  await pressButton(page, 'complete');
  await tabTo(page, '.ds-error-summary a');
  await page.keyboard.press('Enter');
  await page.keyboard.type('butik');
  await typeInto(page, 'applicantEducation', 'gymnasium');
  await typeInto(page, 'applicantStrengths', 'noga');
  await typeInto(page, 'applicantOwnGoal', 'kontor');
  await choose(page, 'partnerThere', 'no');
  await typeInto(page, 'home', 'bra');
  await typeInto(page, 'people', 'syster');
  await typeInto(page, 'wayAssessment', 'jobb inom ett halvår');
  await pressButton(page, 'complete');
  expect(await work.doneAlert(page, 'ib3').isVisible()).toBe(true);
});
