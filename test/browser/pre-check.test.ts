/** The open pre-check, as somebody meets it who has nothing but a telephone and a question. */
import { expect, inject, test } from 'vitest';
import { forhandsberakning } from '../../shared/instrument/forms/forhandsberakning.ts';
import { preCheckTexts } from '../../shared/text/later/pre-check.ts';
import { axeFindings } from './axe.ts';
import { journey } from './journey.ts';
import { field, fillIn, press } from './pages/form.ts';
import { choose, enter, pressButton, tabTo, typeInto } from './pages/keys.ts';
import { newVisit } from './pages/visit.ts';

const on = journey();
const copy = inject('copy');
const preCheck = preCheckTexts('sv');
const narrow = { width: 320, height: 640 };

test('by keyboard at 320 px, without script or login, and on to applying', async () => {
  const page = await newVisit(on().browser, copy, { viewport: narrow });
  const width = () => page.evaluate(() => document.scrollingElement?.scrollWidth);
  await page.goto('/');
  await tabTo(page, 'a[href="/berakna"]');
  await enter(page);
  await choose(page, 'livesWith', 'alone');
  await tabTo(page, 'button[name="_add"][value="children"]');
  await enter(page);
  expect(await page.locator('[name="livesWith"]:checked').inputValue()).toBe('alone');
  await typeInto(page, 'children.0.born', '2018-04');
  await choose(page, 'children.0.residence', 'half');
  await choose(page, 'children.0.school', 'compulsory');
  await typeInto(page, 'rent', 'dyr');
  await pressButton(page, 'calculate');
  await tabTo(page, '.ds-error-summary a');
  await page.keyboard.press('Enter');
  expect(await field(page, 'rent').inputValue()).toBe('dyr');
  await typeInto(page, 'rent', '6 400');
  await pressButton(page, 'calculate');

  expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe('/berakna');
  const words = await page.locator('main').textContent();
  expect(words).toContain(preCheck.notDecision);
  expect(words).toContain(preCheck.doubts.reasonable_cost);
  // 3 940 + 3 820/2 + (1 280 + 1 410)/2 + 6 400
  expect(words).toContain('saknas 13\u00a0595,00\u00a0kr');
  expect(await width()).toBeLessThanOrEqual(320);
  await tabTo(page, 'main a[href="/ansokan"]');
  await tabTo(page, 'details summary');
  await page.keyboard.press('Enter');
  expect(await page.locator('details').first().getAttribute('open')).not.toBeNull();
  expect(await width()).toBeLessThanOrEqual(320);
});

test('the result is accessible, in both languages, with every why open', async () => {
  const page = await newVisit(on().browser, copy, { javaScriptEnabled: true });
  for (const lang of ['sv', 'en'] as const) {
    await page.goto(`/berakna?sprak=${lang}`);
    await fillIn(page, forhandsberakning, {
      livesWith: 'partner',
      sharedWith: 1,
      rent: 640_000,
      incomes: [{ kind: 'lon', who: 'applicant', amount: 4_000_000 }],
    });
    await press(page, 'calculate');
    const words = await page.locator('main').textContent();
    expect(words).toContain(preCheckTexts(lang).mayApply);
    for (const why of await page.locator('details summary').all()) await why.click();
    expect(await axeFindings(page)).toEqual([]);
  }
});
