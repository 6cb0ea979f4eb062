/**
 * The whole way of one application without script at 1280 px: from the first page of the web form
 * to the decision in the applicant's hand, on everybody's own pages. The tests follow one another.
 */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { ansokan } from '../../shared/instrument/forms/ansokan.ts';
import { caseworkPageTexts } from '../../shared/text/later/casework.ts';
import { textsOf } from '../../shared/text/texts.ts';
import { until } from '../stack/until.ts';
import { openBrowser } from './browser.ts';
import { demonstration } from './demonstration.ts';
import { textOfPdf } from './letter.ts';
import * as own from './pages/applicant.ts';
import * as work from './pages/case.ts';
import { addRow, field, fillIn, press, removeRow, rowsShown } from './pages/form.ts';
import { answerRemittal } from './pages/remittal.ts';
import { spaced } from './pages/spaced.ts';
import { logIn, newVisit, sends, visitAs } from './pages/visit.ts';

const copy = inject('copy');
const { applicant: words, site, management } = textsOf('sv');
const familj = await demonstration('familj.json');

let browser: Browser;
let amina: Page;
let sofia: Page;
let application: ReturnType<typeof own.applicationOf>;
let granted: string;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

test('the applicant logs in on the login page, writes two parts and leaves', async () => {
  amina = await newVisit(browser, copy);
  await amina.goto('/');
  await own.follow(amina, site.landing.applicantAction);
  await logIn(amina, familj.applicant);
  await own.beginApplication(amina);
  await own.answerPart(amina, familj.application);
  await fillIn(amina, ansokan, familj.application, [own.partOpen(amina)]);
  await press(amina, 'save');
  expect(await amina.getByText(words.home.savedTitle).isVisible()).toBe(true);
  await amina.context().close();
});

test('the applicant comes back on another machine and finds the draft as it was', async () => {
  amina = await visitAs(browser, copy, familj.applicant, '/ansokan');
  await own.follow(amina, words.home.resume);
  const [first, second] = ansokan.sections;
  await own.follow(amina, first.title.sv);
  expect(await field(amina, 'phone').inputValue()).toBe(familj.application.phone);
  await amina.goto(`/ansokan/ny/${second.id}`);
  expect(await amina.locator('[name="livesWith"][value="alone"]').isChecked()).toBe(true);
  await press(amina, 'continue');
});

test('a row for a child is added, another removed, and nothing else typed is lost', async () => {
  expect(own.partOpen(amina)).toBe('barn');
  await fillIn(amina, ansokan, familj.application, ['barn']);
  await addRow(amina, 'children');
  await field(amina, 'children.2.name').fill('Ett barn för mycket');
  await removeRow(amina, 'children', 2);
  expect(await rowsShown(amina, 'children')).toBe(familj.children.length);
  expect(await field(amina, 'children.1.name').inputValue()).toBe(familj.children[1]);
  await press(amina, 'continue');
});

test('an error keeps what was typed, and the summary leads to the field', async () => {
  expect(own.partOpen(amina)).toBe('boende');
  await fillIn(amina, ansokan, familj.application, ['boende']);
  await field(amina, 'rent').fill('åtta tusen');
  await press(amina, 'continue');
  expect(await amina.title()).toMatch(/^Fel:/);
  expect(await field(amina, 'rent').inputValue()).toBe('åtta tusen');
  expect(await field(amina, 'rooms').inputValue()).toBe('3');
  await amina.locator('.ds-error-summary a').click();
  expect(new URL(amina.url()).hash).toBe('#f-rent');
  await expect.poll(() => field(amina, 'rent').evaluate((it) => it.matches(':focus'))).toBe(true);
  await own.answerPart(amina, familj.application);
});

test('the applicant answers the rest, checks, sends and gets a receipt', async () => {
  await own.answerTheRest(amina, familj.application);
  expect(own.partOpen(amina)).toBe('kontrollera');
  expect(await amina.locator('main').textContent()).toContain('Maja Lindgren');
  await own.declareAndSend(amina, familj.application);
  application = own.applicationOf(amina);
  const receipt = await amina.locator('main').textContent();
  expect(receipt).toContain(words.receipt.sent);
  expect(receipt).toContain(application.caseId);
  expect(receipt).toMatch(/senast|dagar/);
  expect(await amina.locator('main a[href^="tel:"]').count()).toBeGreaterThan(0);
});

test('mottagning has it in the worklist with its clock, takes it and sends it to utredning', async () => {
  const mona = await visitAs(browser, copy, 'mona', '/handlaggning');
  const row = await until('the case in the worklist', 30, async () => {
    await mona.goto('/handlaggning');
    const found = work.rowOf(mona, application.caseId);
    return (await found.count()) > 0 ? found : undefined;
  });
  expect(await row.textContent()).toContain('Amina Lindgren');
  expect(await row.locator('time, .ds-tag').count()).toBeGreaterThan(0);
  await sends(mona, () => row.getByRole('button').click());
  const { outcome, answers } = familj.act('mottagning');
  await work.complete(mona, 'mottagning', outcome, answers);
  expect(await work.doneAlert(mona, 'mottagning').isVisible()).toBe(true);
  await mona.context().close();
});

test('the socialsekreterare takes it from the pool and sees the calculation of IB 1', async () => {
  sofia = await visitAs(browser, copy, 'sofia', '/handlaggning');
  await work.begin(sofia, application.caseId, 'ib1');
  const { outcome, answers } = familj.act('ib1');
  await fillIn(sofia, work.formOf('ib1'), answers);
  await press(sofia, 'save');
  const calculated = sofia.getByRole('table', { name: /^Beräkning för/ });
  const sum = calculated.locator('tr', { hasText: caseworkPageTexts('sv').calculation.support });
  const said = spaced(await sum.locator('td').textContent());
  granted = /^([1-9][\d ]*),\d\d kr$/.exec(said)?.[1] ?? said;
  expect(granted).toMatch(/^\d[\d ]+$/);
  await work.complete(sofia, 'ib1', outcome, answers);
  expect(await work.doneAlert(sofia, 'ib1').isVisible()).toBe(true);
});

test('IB 2 sends a remittal, which Jobbtorg acknowledges and answers on its own pages', async () => {
  await work.begin(sofia, application.caseId, 'ib2');
  await work.complete(sofia, 'ib2', 'remiss', familj.act('ib2').answers);
  const jamal = await visitAs(browser, copy, 'jamal', '/jobbtorg');
  for (const step of ['kvittering', 'kartlaggning', 'aktivitetsplan'] as const) {
    await answerRemittal(jamal, application.caseId, step, familj.act(step));
  }
  const told = await jamal.locator('main').textContent();
  expect(told).not.toContain('barnbidrag');
  expect(told).not.toContain('Leo Lindgren');
  await jamal.context().close();
});

test('the socialsekreterare does IB 3, IB 4 and an analysis for each child', async () => {
  for (const step of ['ib3', 'ib4'] as const) {
    await work.begin(sofia, application.caseId, step);
    await work.complete(sofia, step, 'klar', familj.act(step).answers);
    expect(await work.doneAlert(sofia, step).isVisible()).toBe(true);
  }
  for (const [index, child] of familj.children.entries()) {
    const { outcome, answers } = familj.acts('barnkonsekvensanalys')[index] ?? familj.act('ib3');
    await work.begin(sofia, application.caseId, 'barnkonsekvensanalys', child);
    await work.complete(sofia, 'barnkonsekvensanalys', outcome, answers);
  }
});

test('the socialsekreterare proposes and decides within delegation', async () => {
  for (const step of ['forslag', 'beslut'] as const) {
    await work.begin(sofia, application.caseId, step);
    await work.complete(sofia, step, familj.act(step).outcome, familj.act(step).answers);
    expect(await work.doneAlert(sofia, step).isVisible()).toBe(true);
  }
});

test('the applicant sees the decision and the history, and opens the letter', async () => {
  const { caseId, instanceId } = application;
  const letter = amina.getByRole('link', { name: words.decision.letter });
  await until('the decision on the own page', 60, async () => {
    await amina.goto(`/ansokan/arenden/${caseId}/${instanceId}`);
    return (await letter.count()) > 0 ? true : undefined;
  });
  const seen = spaced(await amina.locator('main').textContent());
  expect(seen).toContain(words.decision.kind.delavslag);
  expect(seen).toContain(`Du får ${granted},00 kr`);
  expect(seen).toContain(words.decision.appealTitle);
  expect(await amina.locator('.timeline li, .ds-timeline li, ol li').count()).toBeGreaterThan(5);
  const file = await amina.request.get((await letter.getAttribute('href')) ?? '');
  expect(file.headers()['content-type']).toBe('application/pdf');
  const text = await textOfPdf(await file.body());
  expect(text).toContain('Amina Lindgren');
  expect(text).toContain(`Du får ${granted}`);
  await amina.context().close();
});

test('the manager’s figures and the page of CloudWatch have moved', async () => {
  const erik = await visitAs(browser, copy, 'erik', '/styrning');
  expect(await erik.locator('h1').textContent()).toBe(management.title);
  await until(
    'a decision among the figures',
    30,
    async () => {
      await erik.goto('/styrning');
      const row = erik.locator('tr', { hasText: 'Beslut' }).filter({ hasText: /[1-9]/ });
      return (await row.count()) > 0 ? true : undefined;
    },
    () => erik.locator('main').textContent(),
  );
  await own.follow(erik, management.dashboardLink);
  await until(
    'a graph with something measured',
    60,
    async () => {
      await erik.reload();
      return (await erik.locator('main svg').count()) > 0 ? true : undefined;
    },
    () => erik.locator('main').textContent(),
  );
  await erik.context().close();
});
