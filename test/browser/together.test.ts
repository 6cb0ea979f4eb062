/** Two at once: at a task, at the button, in a month. One wins, and nothing typed is lost. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { ansokan } from '../../shared/instrument/forms/ansokan.ts';
import { textsOf } from '../../shared/text/texts.ts';
import { applicationAnswers } from '../stack/answers/application.ts';
import { aHousehold } from '../stack/answers/household.ts';
import { kvitteringAnswers } from '../stack/answers/jobbtorg.ts';
import { newApplicant, newColleague } from '../stack/login.ts';
import { byTheBook, leftWaiting } from '../stack/script.ts';
import { journey } from './journey.ts';
import * as own from './pages/applicant.ts';
import * as work from './pages/case.ts';
import { chooseWay, field, fillIn, press } from './pages/form.ts';
import { openRemittalOf } from './pages/remittal.ts';

const on = journey();
const { applicant: words, jobbtorg } = textsOf('sv');

test('two coaches who answer the same remittal at once: one wins, the other is told who', async () => {
  const { play, visit } = on();
  const played = await play.applied();
  await play.carriesOn(played, { ...byTheBook, kvittering: leftWaiting });
  const { username, viewer } = await newColleague(play.cloud, 'jobbtorg_city', ['jobbtorgscoach']);
  const names = ['Jamal Rosenqvist', viewer.name];
  const messages = ['Skrivet av den ena.', 'Skrivet av den andra.'];
  const pages = await Promise.all(['jamal', username].map((who) => visit(who, '/jobbtorg')));
  for (const [index, page] of pages.entries()) {
    await openRemittalOf(page, played.caseId, 'kvittering');
    await chooseWay(page, 'kvitterad');
    const answers = { ...kvitteringAnswers.kvitterad, message: messages[index] ?? '' };
    await fillIn(page, work.formOf('kvittering'), answers, ['mottagen']);
  }
  await Promise.all(pages.map((page) => press(page, 'complete')));
  const said = await Promise.all(pages.map((page) => page.locator('main').textContent()));
  const lost = said.findIndex((text) => text?.includes(jobbtorg.alreadyDone.title));
  const won = 1 - lost;
  expect(said[won]).toContain(jobbtorg.done.kvitterad);
  expect(said[lost]).toContain(names[won]);
  expect(said[lost]).toContain(messages[lost]);
});

async function readyToSend(page: Page): Promise<void> {
  const answers = applicationAnswers(aHousehold());
  await own.beginApplication(page);
  await own.answerTheRest(page, answers);
  await fillIn(page, ansokan, answers, ['intyg']);
}

test('a double click sends one application; a second for the month is refused with a link', async () => {
  const { play, visit } = on();
  const { username } = await newApplicant(play.cloud);
  const page = await visit(username, '/ansokan');
  await readyToSend(page);
  const loaded = page.waitForURL(/kvitto$/);
  await page.locator('.buttons button[value="send"]').dblclick();
  await loaded;
  const first = own.applicationOf(page);
  expect((await play.page(first)).applications).toHaveLength(1);

  await page.goto('/ansokan');
  await readyToSend(page);
  await press(page, 'send');
  const refused = await page.locator('main').textContent();
  expect(refused).toContain(words.check.alreadyText);
  expect(refused).toContain(words.check.nothingLost);
  await own.follow(page, words.check.alreadyLink);
  expect(own.applicationOf(page)).toEqual(first);
  expect((await play.page(first)).applications).toHaveLength(1);
  await page.goto('/ansokan/ny/om_dig');
  expect(await field(page, 'phone').inputValue()).not.toBe('');
});
